package city.moyang.support.limit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 到期: when a limit ends.
 *
 * @param dueAt the first instant after the limit: 24:00 of the last day for limits in days
 * @param dueOn the last day
 * @param provisional 暂定: the calendar's days up to then are not all settled, or the limit is
 *     suspended and nobody knows until when
 */
public record Due(Instant dueAt, LocalDate dueOn, boolean provisional) {

    public boolean passedAt(Instant now) {
        return !now.isBefore(dueAt);
    }
}
