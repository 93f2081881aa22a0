package city.moyang.operations.jobs;

import city.moyang.base.component.Tone;

/**
 * 作业进度页: how far one run is.
 *
 * @param counted done of total, in words; empty while nothing was counted
 * @param cancellable whether it makes sense to ask it to stop
 */
public record JobPage(
        String id,
        String title,
        String state,
        Tone tone,
        String counted,
        String message,
        long done,
        long total,
        boolean running,
        boolean cancellable) {

    static JobPage of(JobRun run) {
        return new JobPage(
                run.id().toString(),
                run.title(),
                run.state().word(),
                tone(run.state()),
                counted(run),
                run.message(),
                run.done(),
                run.total(),
                !run.ended(),
                !run.ended() && !run.cancelAsked());
    }

    private static String counted(JobRun run) {
        if (run.total() > 0) {
            return "%d / %d（%d%%）"
                    .formatted(run.done(), run.total(), 100 * run.done() / run.total());
        }
        return run.done() > 0 ? "已处理 " + run.done() : "";
    }

    private static Tone tone(JobRun.State state) {
        return switch (state) {
            case WAITING, CANCELLED -> Tone.REST;
            case RUNNING -> Tone.BLUE;
            case DONE -> Tone.OK;
            case FAILED -> Tone.LATE;
        };
    }
}
