package city.moyang.base.limiter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts callers. Forgets who has been quiet for an hour, and the quietest when too many come. */
@Component
class Limiter {
    private static final int CALLERS = 200_000;

    private final Ticker time;
    private final Cache<String, Bucket> buckets;

    Limiter() {
        this(Ticker.systemTicker());
    }

    Limiter(Ticker time) {
        this.time = time;
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(CALLERS)
                        .expireAfterAccess(Duration.ofHours(1))
                        .ticker(time)
                        .build();
    }

    /** Zero when the call is granted, else how long the caller must wait. */
    Duration take(String name, int burst, Duration refill, String caller) {
        var now = time.read();
        return buckets.get(name + " " + caller, _ -> new Bucket(burst, refill, now)).take(now);
    }
}
