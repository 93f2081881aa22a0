package city.moyang.support.limit;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import java.time.Duration;
import java.time.LocalDate;

/** 到期日的计算: the fast answer, a few look-ups and no walk over days. */
final class Reckoning {

    static Due due(TimeLimit limit, WorkingCalendar calendar) {
        return switch (limit.term().unit()) {
            case WORKING_DAY, CALENDAR_DAY -> inDays(limit, calendar);
            case WORKING_HOUR, HOUR -> inTime(limit, calendar);
        };
    }

    /** The day on which the number is reached, before a roll-over. */
    static LocalDate lastCounted(TimeLimit limit, WorkingCalendar calendar) {
        return DayScale.of(limit, calendar)
                .plus(limit.startedOn(), limit.total(), DayScale.gaps(limit));
    }

    private static Due inDays(TimeLimit limit, WorkingCalendar calendar) {
        var counted = lastCounted(limit, calendar);
        var dueOn = rolledOver(counted, limit, calendar);
        return new Due(
                dueOn.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant(),
                dueOn,
                limit.suspended() || provisional(limit, calendar, counted, dueOn));
    }

    private static LocalDate rolledOver(
            LocalDate counted, TimeLimit limit, WorkingCalendar calendar) {
        if (limit.term().rollover() == null || calendar.working(counted)) {
            return counted;
        }
        var day = calendar.workingDayFrom(counted);
        while (leftOut(limit, day)) {
            day = calendar.plusWorkingDays(day, 1);
        }
        return day;
    }

    static boolean leftOut(TimeLimit limit, LocalDate day) {
        return limit.pauses().stream()
                .anyMatch(p -> !day.isBefore(p.firstDay()) && !day.isAfter(p.lastDay()));
    }

    private static boolean provisional(
            TimeLimit limit, WorkingCalendar calendar, LocalDate counted, LocalDate dueOn) {
        return switch (limit.term().unit()) {
            case WORKING_DAY -> calendar.provisionalBetween(limit.startedOn(), dueOn);
            case CALENDAR_DAY ->
                    limit.term().rollover() != null
                            && calendar.provisionalBetween(counted.minusDays(1), dueOn);
            case WORKING_HOUR, HOUR -> false;
        };
    }

    private static Due inTime(TimeLimit limit, WorkingCalendar calendar) {
        var nanos = Duration.ofHours(limit.total()).toNanos();
        var at =
                TimeScale.of(limit, calendar).plus(limit.startedAt(), nanos, TimeScale.gaps(limit));
        var dueOn = LocalDate.ofInstant(at, CityClock.ZONE);
        var guessed =
                limit.term().unit() == LimitUnit.WORKING_HOUR
                        && calendar.provisionalBetween(limit.startedOn().minusDays(1), dueOn);
        return new Due(at, dueOn, limit.suspended() || guessed);
    }

    private Reckoning() {}
}
