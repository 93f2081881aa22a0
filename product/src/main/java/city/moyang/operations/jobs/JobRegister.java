package city.moyang.operations.jobs;

import city.moyang.base.task.Job;
import city.moyang.base.task.Recurring;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that modules have declared to run in the background, by name. */
@Component
class JobRegister {
    private final Map<String, Job> jobs;
    private final Map<String, Recurring> recurring;

    JobRegister(ObjectProvider<Job> jobs, ObjectProvider<Recurring> recurring) {
        this.jobs = byName(jobs.stream().toList(), Job::name);
        this.recurring = byName(recurring.stream().toList(), Recurring::name);
    }

    Job job(String name) {
        var job = jobs.get(name);
        if (job == null) {
            throw new IllegalArgumentException("no module declares a job named " + name);
        }
        return job;
    }

    List<Recurring> recurring() {
        return List.copyOf(recurring.values());
    }

    /** Rows of tasks that no module declares any more are shown under their name. */
    JobSchedule.Line line(
            String name, OffsetDateTime next, @Nullable OffsetDateTime lastSuccess, int failures) {
        var task = recurring.get(name);
        return new JobSchedule.Line(
                task == null ? name : task.title(),
                task == null ? "已停用" : task.rhythm(),
                next,
                lastSuccess,
                failures);
    }

    /** Two declarations of one name stop the start: they would share one row of the schedule. */
    private static <T> Map<String, T> byName(List<T> declared, Function<T, String> name) {
        return declared.stream().collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }
}
