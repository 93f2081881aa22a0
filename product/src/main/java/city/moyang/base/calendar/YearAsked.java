package city.moyang.base.calendar;

import java.util.Optional;

/** The year that a reader asks for, as typed. */
final class YearAsked {
    static final String WRONG = "year 应是 2015 至 2060 的四位年份。";

    static Optional<Integer> of(String typed) {
        if (!typed.strip().matches("\\d{4}")) {
            return Optional.empty();
        }
        var year = Integer.parseInt(typed.strip());
        return year < WorkingCalendar.FIRST.getYear() || year > WorkingCalendar.LAST.getYear()
                ? Optional.empty()
                : Optional.of(year);
    }

    private YearAsked() {}
}
