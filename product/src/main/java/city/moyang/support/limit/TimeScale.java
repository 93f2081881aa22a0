package city.moyang.support.limit;

import city.moyang.base.calendar.OfficeHours;
import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Counting in nanoseconds: around the clock, or while the office is open. */
final class TimeScale {

    static Scale<Instant> of(TimeLimit limit, WorkingCalendar calendar) {
        return limit.term().unit() == LimitUnit.HOUR ? new Around() : new Office(calendar);
    }

    /** Only the time between the two ends of a pause is left out. */
    static List<Scale.Gap<Instant>> gaps(TimeLimit limit) {
        return limit.pauses().stream().map(TimeScale::gap).toList();
    }

    private static Scale.Gap<Instant> gap(Pause pause) {
        var until = pause.until();
        return new Scale.Gap<>(pause.from(), until == null ? pause.from() : until);
    }

    private record Around() implements Scale<Instant> {
        @Override
        public long between(Instant after, Instant upTo) {
            return Math.max(0, Duration.between(after, upTo).toNanos());
        }

        @Override
        public Instant plus(Instant after, long amount) {
            return after.plusNanos(amount);
        }
    }

    /** Office time since the calendar's first day is the coordinate. */
    private record Office(WorkingCalendar calendar) implements Scale<Instant> {
        @Override
        public long between(Instant after, Instant upTo) {
            return Math.max(0, position(upTo) - position(after));
        }

        @Override
        public Instant plus(Instant after, long amount) {
            if (amount == 0) {
                return after;
            }
            var daily = calendar.officeHours().daily().toNanos();
            var target = position(after) + amount;
            var whole = (target - 1) / daily;
            var day = calendar.plusWorkingDays(WorkingCalendar.FIRST, Math.toIntExact(whole + 1));
            return day.atTime(timeAfter(target - whole * daily)).atZone(CityClock.ZONE).toInstant();
        }

        private long position(Instant at) {
            var local = LocalDateTime.ofInstant(at, CityClock.ZONE);
            var day = local.toLocalDate();
            var whole = calendar.workingDaysBetween(WorkingCalendar.FIRST, day.minusDays(1));
            return whole * calendar.officeHours().daily().toNanos()
                    + (calendar.working(day) ? workedBy(local.toLocalTime()) : 0);
        }

        private long workedBy(LocalTime time) {
            return calendar.officeHours().spans().stream()
                    .mapToLong(span -> workedBy(span, time))
                    .sum();
        }

        private static long workedBy(OfficeHours.Span span, LocalTime time) {
            var worked = Duration.between(span.from(), time).toNanos();
            return Math.clamp(worked, 0, span.length().toNanos());
        }

        private LocalTime timeAfter(long worked) {
            var left = worked;
            for (var span : calendar.officeHours().spans()) {
                if (left <= span.length().toNanos()) {
                    return span.from().plusNanos(left);
                }
                left -= span.length().toNanos();
            }
            throw new IllegalStateException("longer than a working day: " + worked);
        }
    }

    private TimeScale() {}
}
