/**
 * Recurring tasks and background jobs (定时任务与后台作业): runs what modules declare in {@code base.task},
 * on any one machine of the cluster, with progress, cancel and resume after a restart.
 *
 * <p>Others call {@link city.moyang.operations.jobs.Jobs#start}; the person follows the run on
 * {@code /jobs/{id}}, the administrator all of them on {@code /admin/jobs}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Jobs 后台作业",
        allowedDependencies = {
            "base.component",
            "base.ids",
            "base.list",
            "base.task",
            "base.time",
            "base.web",
            "support.identity"
        })
package city.moyang.operations.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
