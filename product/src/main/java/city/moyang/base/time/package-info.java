/**
 * The city's time (时间): the one clock that business reads. In a demonstration it may run ahead of
 * the real one, never behind, and never back.
 */
@NullMarked
@ApplicationModule(
        displayName = "Time 时间",
        allowedDependencies = {})
package city.moyang.base.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
