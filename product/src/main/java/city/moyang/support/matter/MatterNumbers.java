package city.moyang.support.matter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * 编号: division, a word, the day, a serial. Unique, with gaps: serials come from the database a
 * hundred at a time, so that a number costs no statement of its own.
 */
@Component
class MatterNumbers {
    private static final int BLOCK = 100;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    private final Matters matters;
    private long next;
    private long end;

    MatterNumbers(Matters matters) {
        this.matters = matters;
    }

    String next(String division, String word, Instant at) {
        return String.format(
                Locale.ROOT, "%s-%s-%s-%05d", division, word, DAY.format(at), serial());
    }

    private synchronized long serial() {
        if (next == end) {
            next = matters.nextSerialBlock();
            end = next + BLOCK;
        }
        return next++;
    }
}
