/**
 * Numbers (编号): of papers and documents without gaps, of matters quickly.
 *
 * <p>Others call {@link city.moyang.support.number.Numbers} and print what it gives with {@link
 * city.moyang.support.number.DocumentNumber}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Number 编号",
        allowedDependencies = {})
package city.moyang.support.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
