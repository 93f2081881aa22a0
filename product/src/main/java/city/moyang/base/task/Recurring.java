package city.moyang.base.task;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * 定时任务: work that the clock starts again and again, on one machine of the cluster at a time. Runs
 * by real time. A run that fails is told in the log and on /admin/jobs, and comes again when it is
 * next due.
 *
 * @param name stable and unique, {@code module.what} (certificate.renew)
 * @param title what the administrator reads
 */
public record Recurring(String name, String title, Timing timing, Runnable work) {

    /** When the work is due. */
    public sealed interface Timing {}

    /** Again this long after the last run ended. */
    public record Every(Duration pause) implements Timing {}

    /** Each day at these times of the city. */
    public record Daily(List<LocalTime> at) implements Timing {
        public Daily {
            at = List.copyOf(at);
        }
    }

    public static Recurring every(Duration pause, String name, String title, Runnable work) {
        return new Recurring(name, title, new Every(pause), work);
    }

    public static Recurring daily(LocalTime at, String name, String title, Runnable work) {
        return new Recurring(name, title, new Daily(List.of(at)), work);
    }

    /** How often, as read on a page. */
    public String rhythm() {
        return switch (timing) {
            case Every(var pause) when pause.toMinutes() >= 1 -> "每 " + pause.toMinutes() + " 分钟";
            case Every(var pause) -> "每 " + pause.toSeconds() + " 秒";
            case Daily(var at) ->
                    "每天 " + String.join("、", at.stream().map(LocalTime::toString).toList());
        };
    }
}
