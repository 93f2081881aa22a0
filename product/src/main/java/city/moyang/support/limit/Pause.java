package city.moyang.support.limit;

import city.moyang.base.time.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 暂停: a stretch that does not count. For a limit in days both its first and its last day are left
 * out whole; for a limit in hours only the time between.
 *
 * @param until null while it lasts
 */
public record Pause(Instant from, @Nullable Instant until, String ground, String citation) {

    public LocalDate firstDay() {
        return LocalDate.ofInstant(from, CityClock.ZONE);
    }

    /** The last day left out; the first one while nobody knows the last. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until == null ? from : until, CityClock.ZONE);
    }

    public boolean open() {
        return until == null;
    }

    /** The same pause, ended then if it has not ended yet. */
    Pause asOf(Instant now) {
        return open() && now.isAfter(from) ? new Pause(from, now, ground, citation) : this;
    }
}
