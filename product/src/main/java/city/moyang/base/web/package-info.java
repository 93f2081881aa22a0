/**
 * The page shell (页面外壳): how a page record becomes HTML, who may call an endpoint, and how a
 * refusal is told.
 *
 * <p>This is the only package that imports the template engine. It knows nothing of the business
 * above it; who is looking arrives as a {@link city.moyang.base.web.Viewer}, what went wrong as a
 * {@link city.moyang.base.web.Refusal}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web 页面外壳",
        allowedDependencies = {})
package city.moyang.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
