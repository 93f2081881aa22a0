/**
 * The catalogue of what can be done at the city (事项目录): every service item with its limits,
 * materials and law, where it came from, which unit takes it in, and what is wrong with its record.
 *
 * <p>Others ask {@link city.moyang.services.catalogue.Catalogue} for an item or a search; the guide
 * and the application build on it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue 事项目录",
        allowedDependencies = {"base.api", "base.crypto", "base.web", "support.search"})
package city.moyang.services.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
