package city.moyang.support.limit;

import city.moyang.base.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counting in days: working days, or every day. */
final class DayScale {

    static Scale<LocalDate> of(TimeLimit limit, WorkingCalendar calendar) {
        return limit.term().unit() == LimitUnit.WORKING_DAY ? new Working(calendar) : new Every();
    }

    /** The first and the last day of a pause are left out whole. */
    static List<Scale.Gap<LocalDate>> gaps(TimeLimit limit) {
        return limit.pauses().stream()
                .map(pause -> new Scale.Gap<>(pause.firstDay().minusDays(1), pause.lastDay()))
                .toList();
    }

    private record Working(WorkingCalendar calendar) implements Scale<LocalDate> {
        @Override
        public long between(LocalDate after, LocalDate upTo) {
            return calendar.workingDaysBetween(after, upTo);
        }

        @Override
        public LocalDate plus(LocalDate after, long amount) {
            return calendar.plusWorkingDays(after, Math.toIntExact(amount));
        }
    }

    private record Every() implements Scale<LocalDate> {
        @Override
        public long between(LocalDate after, LocalDate upTo) {
            return Math.max(0, ChronoUnit.DAYS.between(after, upTo));
        }

        @Override
        public LocalDate plus(LocalDate after, long amount) {
            return after.plusDays(amount);
        }
    }

    private DayScale() {}
}
