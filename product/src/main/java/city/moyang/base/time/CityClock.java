package city.moyang.base.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * 业务时钟: Beijing time, real time plus the demonstration's offset. Business code takes it as a {@link
 * java.time.Clock}; only the rehearsal and tests move it. Sessions, one-time codes and checkpoints
 * use real time.
 */
@Component
public final class CityClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get());
    }

    /** The time outside: for sessions, one-time codes, the audit log and checkpoints. */
    public static Instant realTime() {
        return Clock.systemUTC().instant();
    }

    public Duration offset() {
        return offset.get();
    }

    /** Sets how far the city runs ahead of real time. */
    public void runAhead(Duration ahead) {
        offset.set(ahead);
    }
}
