package city.moyang.operations.jobs;

import city.moyang.base.task.Progress;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries one run from its checkpoint to its end, on whichever machine picked it up. */
@Component
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobRuns runs;
    private final JobRegister register;
    private final Clock clock;

    JobRunner(JobRuns runs, JobRegister register, Clock clock) {
        this.runs = runs;
        this.register = register;
        this.clock = clock;
    }

    /**
     * @throws Stopping when the program is going down: the run stays open and is picked up again
     */
    void run(UUID id, BooleanSupplier stopping) {
        if (!runs.begin(id, clock.instant())) {
            runs.end(id, JobRun.State.CANCELLED, "已取消，未开始处理。", clock.instant());
            return;
        }
        var run = runs.find(id).orElseThrow();
        try {
            var result = register.job(run.job()).work().run(new Reporting(run, stopping));
            runs.end(id, JobRun.State.DONE, result, clock.instant());
        } catch (Cancelled cancelled) {
            runs.end(id, JobRun.State.CANCELLED, "已按要求停止，已完成的部分保留。", clock.instant());
        } catch (RuntimeException mishap) {
            if (stopping.getAsBoolean() || mishap instanceof Stopping) {
                throw new Stopping(mishap);
            }
            LOG.error("job {} run {} failed", run.job(), id, mishap);
            runs.end(id, JobRun.State.FAILED, "处理中断，已完成的部分保留；请联系系统管理员。", clock.instant());
        }
    }

    /** Somebody cancelled the run. */
    private static final class Cancelled extends RuntimeException {}

    /** The program is going down in the middle of a run. */
    static final class Stopping extends RuntimeException {
        Stopping() {}

        Stopping(Throwable cause) {
            super(cause);
        }
    }

    private final class Reporting implements Progress {
        private final JobRun run;
        private final BooleanSupplier stopping;

        Reporting(JobRun run, BooleanSupplier stopping) {
            this.run = run;
            this.stopping = stopping;
        }

        @Override
        public UUID run() {
            return run.id();
        }

        @Override
        public String input() {
            return run.input();
        }

        @Override
        public String checkpoint() {
            return run.checkpoint();
        }

        @Override
        public void report(long done, long total, String message, String checkpoint) {
            if (!runs.report(run.id(), done, total, message, checkpoint)) {
                throw new Cancelled();
            }
            if (stopping.getAsBoolean()) {
                throw new Stopping();
            }
        }
    }
}
