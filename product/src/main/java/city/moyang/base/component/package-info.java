/**
 * The parts of a page (页面部件): one record for what each component shows. The templates stand under
 * {@code src/main/jte/component}, one per part.
 *
 * <p>A page record holds these and nothing that still has to be computed; they know nothing of the
 * business that fills them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Components 页面部件",
        allowedDependencies = {})
package city.moyang.base.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
