/**
 * Work that runs by itself (后台任务), declared as values: {@link city.moyang.base.task.Recurring} for
 * what the clock starts, {@link city.moyang.base.task.Job} for what somebody starts and watches.
 *
 * <p>Any module declares them as beans; the operations shaft runs them, so that nothing needs to
 * import it upwards.
 */
@NullMarked
@ApplicationModule(
        displayName = "Task 后台任务",
        allowedDependencies = {})
package city.moyang.base.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
