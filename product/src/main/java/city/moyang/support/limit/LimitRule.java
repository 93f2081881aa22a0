package city.moyang.support.limit;

import static city.moyang.support.limit.Refused.Reason.EXPIRED;
import static city.moyang.support.limit.Refused.Reason.EXTENSION_TOO_LONG;
import static city.moyang.support.limit.Refused.Reason.GROUND_NOT_LISTED;

import city.moyang.base.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 法定时限: what an article says about how long somebody has, from a day on. An amended article is a
 * second rule under the same code; the old one stays, for it governs what began under it.
 *
 * @param trigger what starts it (收到申请)
 * @param extension null where the article allows none
 * @param suspension null where nothing suspends it
 * @param within the code of the limit that this one, a promise or a step, must not exceed
 * @param checked whether somebody has compared it with the article's text
 */
public record LimitRule(
        String code,
        String name,
        Kind kind,
        LimitTerm term,
        String trigger,
        @Nullable Prolongation extension,
        @Nullable Suspension suspension,
        @Nullable String within,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        boolean checked,
        String note) {

    public enum Kind {
        LEGAL,
        PROMISED,
        STEP
    }

    /** How far and how often it may be extended, and by whom. */
    public record Prolongation(int amount, int times, String approver, String citation) {}

    /** The grounds on which it stands still. */
    public record Suspension(List<String> grounds, String citation) {
        public Suspension {
            grounds = List.copyOf(grounds);
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
    }

    public TimeLimit start(String limitCode, Instant at) {
        return TimeLimit.start(limitCode, name, term, at);
    }

    /** Suspends a limit on one of the article's grounds. */
    public TimeLimit suspend(TimeLimit limit, Instant at, String ground) {
        if (suspension == null || !suspension.grounds().contains(ground)) {
            throw new Refused(GROUND_NOT_LISTED, code + " " + ground);
        }
        return limit.suspend(at, ground, suspension.citation());
    }

    /** Extends a limit before it expires, no further and no more often than the article allows. */
    public TimeLimit extend(
            TimeLimit limit, int amount, Instant at, String reason, WorkingCalendar calendar) {
        if (extension == null) {
            throw new Refused(Refused.Reason.NOT_EXTENDABLE, code);
        }
        if (amount > extension.amount()) {
            throw new Refused(EXTENSION_TOO_LONG, code);
        }
        if (limit.due(calendar, at).passedAt(at)) {
            throw new Refused(EXPIRED, code);
        }
        var granted = new Extension(amount, at, reason, extension.citation());
        return limit.extend(granted, extension.times());
    }
}
