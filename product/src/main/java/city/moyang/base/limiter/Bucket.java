package city.moyang.base.limiter;

import java.time.Duration;

/** 令牌桶: holds what one caller may still do; fills by itself as time passes. */
final class Bucket {
    private final int burst;
    private final long nanosPerToken;
    private double tokens;
    private long seen;

    Bucket(int burst, Duration refill, long now) {
        this.burst = burst;
        nanosPerToken = Math.max(1, refill.toNanos() / burst);
        tokens = burst;
        seen = now;
    }

    /** Takes one token; zero when there was one, else how long until there is. */
    synchronized Duration take(long now) {
        tokens = Math.min(burst, tokens + (double) Math.max(0, now - seen) / nanosPerToken);
        seen = Math.max(seen, now);
        if (tokens >= 1) {
            tokens--;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - tokens) * nanosPerToken));
    }
}
