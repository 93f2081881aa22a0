package city.moyang.operations.jobs;

import city.moyang.base.task.Job;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 作业运行: one start of a job, from waiting to its end. */
public record JobRun(
        UUID id,
        String job,
        String title,
        UUID person,
        String input,
        State state,
        long done,
        long total,
        String message,
        String checkpoint,
        boolean cancelAsked,
        Instant createdAt,
        @Nullable Instant endedAt) {

    public enum State {
        WAITING("排队中"),
        RUNNING("进行中"),
        DONE("已完成"),
        FAILED("失败"),
        CANCELLED("已取消");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static JobRun waiting(UUID id, Job job, UUID person, String input, Instant at) {
        return new JobRun(
                id,
                job.name(),
                job.title(),
                person,
                input,
                State.WAITING,
                0,
                0,
                "",
                "",
                false,
                at,
                null);
    }

    public boolean ended() {
        return endedAt != null;
    }
}
