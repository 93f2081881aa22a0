/**
 * 高效办成一件事 (一件事): the themes under which several items are handled as one, with the parts that
 * public sources name.
 */
@NullMarked
@ApplicationModule(
        displayName = "One thing 一件事",
        allowedDependencies = {"base.web", "services.catalogue", "support.search"})
package city.moyang.services.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
