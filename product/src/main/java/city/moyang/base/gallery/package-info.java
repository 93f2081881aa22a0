/**
 * The gallery (组件样例): every part of a page with examples of its states, where a new page is begun
 * and where a change of the stylesheet is looked at first.
 *
 * <p>The examples are data; a test renders each and a browser test walks over all of them. It is
 * shown in demonstrations only.
 */
@NullMarked
@ApplicationModule(
        displayName = "Gallery 组件样例",
        allowedDependencies = {"base.web", "base.component"})
package city.moyang.base.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
