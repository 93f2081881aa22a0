/**
 * The city's time (时间): the one clock that business reads. In a demonstration it may run ahead of
 * the real one, never behind, and never back but by a reset.
 *
 * <p>Business takes a {@link java.time.Clock}; the presenter moves it with {@link
 * city.moyang.base.time.DemoClock}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Time 时间",
        allowedDependencies = {"base.setting"})
package city.moyang.base.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
