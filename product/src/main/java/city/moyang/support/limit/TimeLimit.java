package city.moyang.support.limit;

import static city.moyang.support.limit.Refused.Reason.ALREADY_STOPPED;
import static city.moyang.support.limit.Refused.Reason.ALREADY_SUSPENDED;
import static city.moyang.support.limit.Refused.Reason.EXTENDED_ALREADY;
import static city.moyang.support.limit.Refused.Reason.NOT_SUSPENDED;
import static city.moyang.support.limit.Refused.Reason.OVERLAPS_EARLIER_SUSPENSION;
import static city.moyang.support.limit.Refused.Reason.RESUMED_BEFORE_SUSPENDED;
import static city.moyang.support.limit.Refused.Reason.STOPPED_BEFORE_STARTED;
import static city.moyang.support.limit.Refused.Reason.SUSPENDED_BEFORE_STARTED;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 时限: a term that has begun to run, with everything that has happened to it. Immutable: every step
 * gives the limit as it stands afterwards. The day on which it starts does not count.
 *
 * @param code which limit it is to its owner (legal, promise …)
 * @param name how people call it (法定办结时限)
 * @param stoppedAt null while it runs
 */
public record TimeLimit(
        String code,
        String name,
        LimitTerm term,
        Instant startedAt,
        List<Pause> pauses,
        List<Extension> extensions,
        @Nullable Instant stoppedAt) {

    public TimeLimit {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    public static TimeLimit start(String code, String name, LimitTerm term, Instant at) {
        return new TimeLimit(code, name, term, at, List.of(), List.of(), null);
    }

    public TimeLimit suspend(Instant at, String ground, String citation) {
        mustRun();
        if (suspended()) {
            throw new Refused(ALREADY_SUSPENDED, code);
        }
        if (at.isBefore(startedAt)) {
            throw new Refused(SUSPENDED_BEFORE_STARTED, code);
        }
        var last = pauses.isEmpty() ? null : pauses.getLast().until();
        if (last != null && at.isBefore(last)) {
            throw new Refused(OVERLAPS_EARLIER_SUSPENSION, code);
        }
        return with(append(pauses, new Pause(at, null, ground, citation)), extensions, null);
    }

    public TimeLimit resume(Instant at) {
        mustRun();
        if (!suspended()) {
            throw new Refused(NOT_SUSPENDED, code);
        }
        var open = pauses.getLast();
        if (at.isBefore(open.from())) {
            throw new Refused(RESUMED_BEFORE_SUSPENDED, code);
        }
        var ended = new Pause(open.from(), at, open.ground(), open.citation());
        return with(append(pauses.subList(0, pauses.size() - 1), ended), extensions, null);
    }

    /**
     * @param times how often the rule lets this limit be extended in all
     */
    public TimeLimit extend(Extension extension, int times) {
        mustRun();
        if (extensions.size() >= times) {
            throw new Refused(times == 0 ? Refused.Reason.NOT_EXTENDABLE : EXTENDED_ALREADY, code);
        }
        return with(pauses, append(extensions, extension), null);
    }

    /** Stops for good; a pause that still lasts ends with it. */
    public TimeLimit stop(Instant at) {
        mustRun();
        if (at.isBefore(startedAt)) {
            throw new Refused(STOPPED_BEFORE_STARTED, code);
        }
        return with(pauses.stream().map(pause -> pause.asOf(at)).toList(), extensions, at);
    }

    public boolean suspended() {
        return !pauses.isEmpty() && pauses.getLast().open();
    }

    public boolean stopped() {
        return stoppedAt != null;
    }

    /** The term and everything it was extended by. */
    public int total() {
        return term.amount() + extensions.stream().mapToInt(Extension::amount).sum();
    }

    public LocalDate startedOn() {
        return LocalDate.ofInstant(startedAt, CityClock.ZONE);
    }

    /**
     * When it ends. While it is suspended: when it would end if it were resumed the same day, the
     * earliest it can be, and provisional.
     */
    public Due due(WorkingCalendar calendar) {
        return Reckoning.due(this, calendar);
    }

    /** When it ends if a pause that still lasts ends now. */
    public Due due(WorkingCalendar calendar, Instant now) {
        return asOf(now).due(calendar);
    }

    public Derivation derivation(WorkingCalendar calendar, LocalDate today) {
        return derivation(calendar, endOf(today), Wording.PLAIN);
    }

    public Derivation derivation(WorkingCalendar calendar, LocalDate today, Wording wording) {
        return derivation(calendar, endOf(today), wording);
    }

    /** Every day that counts and every day that does not, with the reason of each. */
    public Derivation derivation(WorkingCalendar calendar, Instant now, Wording wording) {
        return Deriving.of(this, calendar, now, wording);
    }

    TimeLimit asOf(Instant now) {
        return new TimeLimit(
                code,
                name,
                term,
                startedAt,
                pauses.stream().map(pause -> pause.asOf(now)).toList(),
                extensions,
                stoppedAt);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant().minusMillis(1);
    }

    private void mustRun() {
        if (stopped()) {
            throw new Refused(ALREADY_STOPPED, code);
        }
    }

    private TimeLimit with(
            List<Pause> paused, List<Extension> extended, @Nullable Instant stopped) {
        return new TimeLimit(code, name, term, startedAt, paused, extended, stopped);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
