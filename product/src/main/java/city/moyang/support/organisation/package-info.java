/**
 * Where, which unit, which post (组织机构): divisions down to the village, the city's units, and the
 * posts whose holders act for them.
 *
 * <p>Others ask {@link city.moyang.support.organisation.Divisions}, {@link
 * city.moyang.support.organisation.Units} and {@link city.moyang.support.organisation.Posts}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisation 组织机构",
        allowedDependencies = {})
package city.moyang.support.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
