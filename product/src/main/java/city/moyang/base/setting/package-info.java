/**
 * What the house remembers about itself (设置): the profile in which it was founded, how far the
 * demonstration's clock runs ahead. One small table of names and values; a city's own rules are
 * definitions and do not belong here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Setting 设置",
        allowedDependencies = {"base.start"})
package city.moyang.base.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
