package city.moyang.operations.jobs;

import city.moyang.base.task.Recurring;
import city.moyang.base.time.CityClock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The scheduler: looks for due work every second by real time, tells every few seconds that it
 * lives, and takes over the work of a machine that has been silent for twenty.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    static final String TABLE = "jobs_schedule";
    private static final int THREADS = 6;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int SILENT_HEARTBEATS = 4;
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    Scheduler scheduler(DataSource database, JobRegister register, JobRunner runner) {
        var recurring = register.recurring().stream().map(JobsConfiguration::task).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), oneOff(runner))
                .startTasks(recurring)
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .pollUsingLockAndFetch(0.5, 1.0)
                .threads(THREADS)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(SILENT_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    /** Starts with the doors and stops before them, while the database still answers. */
    @Bean
    SmartLifecycle schedulerLife(Scheduler scheduler) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                scheduler.start();
                running = true;
            }

            @Override
            public void stop() {
                scheduler.stop();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }

    private static Task<Void> oneOff(JobRunner runner) {
        return Tasks.oneTime(Jobs.TASK)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, Instant.now().plus(AGAIN)))
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        runner.run(
                                UUID.fromString(instance.getId()),
                                context.getSchedulerState()::isShuttingDown));
    }

    private static RecurringTask<Void> task(Recurring recurring) {
        return Tasks.recurring(recurring.name(), schedule(recurring.timing()))
                .execute((instance, context) -> recurring.work().run());
    }

    private static Schedule schedule(Recurring.Timing timing) {
        return switch (timing) {
            case Recurring.Every(var pause) -> Schedules.fixedDelay(pause);
            case Recurring.Daily(var at) ->
                    Schedules.daily(CityClock.ZONE, at.toArray(LocalTime[]::new));
        };
    }
}
