package city.moyang.support.limit;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 用了多少: how much of a limit has passed at an instant, how much was left out. */
record Usage(TimeLimit limit, WorkingCalendar calendar, Instant until, Due due) {

    int used() {
        return Math.min(limit.total(), passed(limit));
    }

    int suspended() {
        return passed(unpaused()) - passed(limit);
    }

    int overdueBy() {
        if (!due.passedAt(until)) {
            return 0;
        }
        if (limit.term().unit().days()) {
            return Math.toIntExact(days().between(due.dueOn(), untilDay()));
        }
        return hours(TimeScale.of(limit, calendar).between(due.dueAt(), until));
    }

    private int passed(TimeLimit of) {
        if (of.term().unit().days()) {
            return Math.toIntExact(days().between(of.startedOn(), untilDay(), DayScale.gaps(of)));
        }
        return hours(TimeScale.of(of, calendar).between(of.startedAt(), until, TimeScale.gaps(of)));
    }

    private TimeLimit unpaused() {
        return new TimeLimit(
                limit.code(),
                limit.name(),
                limit.term(),
                limit.startedAt(),
                List.of(),
                limit.extensions(),
                limit.stoppedAt());
    }

    private Scale<LocalDate> days() {
        return DayScale.of(limit, calendar);
    }

    private LocalDate untilDay() {
        return LocalDate.ofInstant(until, CityClock.ZONE);
    }

    private static int hours(long nanos) {
        return Math.toIntExact(Duration.ofNanos(nanos).toHours());
    }
}
