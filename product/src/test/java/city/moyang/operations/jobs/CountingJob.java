package city.moyang.operations.jobs;

import city.moyang.base.task.Job;
import city.moyang.base.task.Progress;
import city.moyang.base.task.Recurring;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A job that counts to the number it is given, for the stories about jobs; its ticks never wait.
 */
@Configuration(proxyBeanMethods = false)
class CountingJob {
    static final String NAME = "story.count";
    static final AtomicInteger TICKS = new AtomicInteger();

    @Bean
    Job counting() {
        return new Job(NAME, "演示：数数", CountingJob::count);
    }

    @Bean
    Recurring ticking() {
        return Recurring.every(
                Duration.ofSeconds(1), "story.tick", "演示：计时", TICKS::incrementAndGet);
    }

    private static String count(Progress progress) {
        var from = progress.checkpoint().isEmpty() ? 0 : Long.parseLong(progress.checkpoint());
        var until = Long.parseLong(progress.input());
        for (var n = from + 1; n <= until; n++) {
            pause();
            progress.report(n, until, "数到 " + n, Long.toString(n));
        }
        return "从 " + from + " 数到 " + until;
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
