/**
 * Opening the doors (启动): why the program cannot start, told in one sentence instead of a stack
 * trace.
 *
 * <p>Whoever finds out throws {@link city.moyang.base.start.Unstartable}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Start 启动",
        allowedDependencies = {})
package city.moyang.base.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
