package city.moyang.base.ids;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUID version 7 (RFC 9562 §5.7), strictly increasing within one program: 48 bits of milliseconds,
 * 12 bits of the fraction of the millisecond that also count up when two ids fall on one tick
 * (§6.2, method 3), 62 random bits.
 *
 * <p>Ids use real time, also in a demonstration whose city runs ahead.
 */
public final class Uuid7 {
    private static final int FRACTION_BITS = 12;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 0b10L << 62;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Uuid7 SYSTEM = new Uuid7(Clock.systemUTC());

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Uuid7(Clock clock) {
        this.clock = clock;
    }

    public static UUID next() {
        return SYSTEM.make();
    }

    /** When an id was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    UUID make() {
        var tick = last.updateAndGet(previous -> Math.max(previous + 1, now()));
        var millis = tick >>> FRACTION_BITS;
        var fraction = tick & ((1 << FRACTION_BITS) - 1);
        return new UUID(millis << 16 | VERSION | fraction, VARIANT | RANDOM.nextLong() >>> 2);
    }

    private long now() {
        var instant = clock.instant();
        var intoMilli = instant.getNano() % NANOS_PER_MILLI;
        return instant.toEpochMilli() << FRACTION_BITS
                | ((long) intoMilli << FRACTION_BITS) / NANOS_PER_MILLI;
    }
}
