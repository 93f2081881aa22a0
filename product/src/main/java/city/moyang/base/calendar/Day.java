package city.moyang.base.calendar;

import java.time.LocalDate;

/**
 * One day of the calendar and why it is what it is.
 *
 * @param name the festival's or the weekday's name (国庆节, 周六)
 * @param reason one short clause a citizen can read (国庆节放假)
 * @param source the notice or the law that says so
 * @param provisional 暂定: computed, because the year's notice is not out
 */
public record Day(
        LocalDate date,
        DayKind kind,
        String name,
        String reason,
        String source,
        boolean provisional) {

    public boolean working() {
        return kind.working();
    }
}
