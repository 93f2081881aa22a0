package city.moyang.base.time;

import city.moyang.base.setting.Settings;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 演示时钟: moves the city's clock forward and remembers by how much, so that a restart does not turn
 * time back. Only in the demonstration, and only forward: going back is {@code ./moyang reset}.
 */
@Component
public class DemoClock {
    private final Settings settings;
    private final CityClock clock;
    private final boolean demo;

    DemoClock(Settings settings, CityClock clock, @Value("${moyang.profile:demo}") String profile) {
        this.settings = settings;
        this.clock = clock;
        this.demo = profile.equals("demo");
    }

    /** Moves the city's time forward by this much, for good. */
    public synchronized void forward(Duration step) {
        if (!demo) {
            throw new IllegalStateException("a real city's clock is not moved");
        }
        if (step.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + step);
        }
        var ahead = clock.offset().plus(step);
        settings.put(CityClock.AHEAD, ahead.toString());
        clock.runAhead(ahead);
    }
}
