package city.moyang.operations.jobs;

import city.moyang.base.ids.Uuid7;
import city.moyang.base.task.Job;
import city.moyang.base.time.CityClock;
import city.moyang.support.identity.Actor;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a module can do with background jobs: start one, look at it, cancel it. */
@Service
@Transactional
public class Jobs {
    /** The name under which every run stands in the schedule; its instance is the run's id. */
    static final String TASK = "jobs.run";

    private final JobRuns runs;
    private final JobRegister register;
    private final Scheduler scheduler;
    private final CityClock clock;

    Jobs(JobRuns runs, JobRegister register, @Lazy Scheduler scheduler, CityClock clock) {
        this.runs = runs;
        this.register = register;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Starts a declared job in the caller's transaction: when that is rolled back, nothing was
     * started.
     *
     * @param input whatever the job needs to find its work, e.g. an id
     * @return the run, to be followed on {@code /jobs/{id}}
     */
    public UUID start(String name, Actor actor, String input) {
        Job job = register.job(name);
        var id = Uuid7.next();
        runs.add(JobRun.waiting(id, job, actor.person(), input, clock.instant()));
        scheduler.schedule(new TaskInstance<>(TASK, id.toString()), Instant.now());
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<JobRun> find(UUID id) {
        return runs.find(id);
    }

    /**
     * Asks a run to stop at its next step; one that still waits ends at once when it is reached.
     */
    public void cancel(UUID id) {
        runs.askToCancel(id);
    }
}
