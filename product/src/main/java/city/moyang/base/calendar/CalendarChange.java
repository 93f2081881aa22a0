package city.moyang.base.calendar;

import java.util.List;

/**
 * What a notice would change, before it is applied.
 *
 * @param changed the days that become something else, as they are now and as they would be
 * @param settled how many provisional days the notice settles as they are
 */
record CalendarChange(Notice notice, List<Moved> changed, long settled) {

    record Moved(Day before, Day after) {}

    static CalendarChange of(Notice notice, WorkingCalendar before, WorkingCalendar after) {
        var moved =
                before.changedIn(after).map(day -> new Moved(before.day(day.date()), day)).toList();
        var settled =
                before.year(notice.year()).stream()
                        .filter(day -> day.provisional() && !after.day(day.date()).provisional())
                        .filter(day -> day.kind() == after.day(day.date()).kind())
                        .count();
        return new CalendarChange(notice, moved, settled);
    }
}
