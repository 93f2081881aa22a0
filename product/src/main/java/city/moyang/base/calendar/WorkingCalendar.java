package city.moyang.base.calendar;

import static city.moyang.base.calendar.Refused.Reason.OUT_OF_RANGE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * 工作日历, one edition of it: every day from 2015 to 2060, immutable. Counting is a look-up in running
 * totals, not a walk over days.
 */
public final class WorkingCalendar {
    public static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    private final int edition;
    private final OfficeHours hours;
    private final LocalDate lastNoticeDay;
    private final List<Day> days;

    /** How many working (provisional) days there are up to and including the day of that index. */
    private final int[] workingUpTo;

    private final int[] provisionalUpTo;

    /** The index of the n-th working day. */
    private final int[] workingDays;

    private WorkingCalendar(int edition, OfficeHours hours, LocalDate lastNotice, List<Day> days) {
        this.edition = edition;
        this.hours = hours;
        this.lastNoticeDay = lastNotice;
        this.days = days;
        workingUpTo = new int[days.size()];
        provisionalUpTo = new int[days.size()];
        workingDays = new int[days.size()];
        int working = 0;
        int provisional = 0;
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).working()) {
                workingDays[working++] = i;
            }
            if (days.get(i).provisional()) {
                provisional++;
            }
            workingUpTo[i] = working;
            provisionalUpTo[i] = provisional;
        }
    }

    /** The calendar that these notices, at most one a year, make. */
    public static WorkingCalendar of(int edition, OfficeHours hours, Collection<Notice> notices) {
        var days = new DayRules(notices).days(FIRST, LAST);
        var lastYear = notices.stream().mapToInt(Notice::year).max().orElse(FIRST.getYear() - 1);
        return new WorkingCalendar(edition, hours, LocalDate.of(lastYear, 12, 31), days);
    }

    public int edition() {
        return edition;
    }

    public OfficeHours officeHours() {
        return hours;
    }

    /** The last day that a notice has settled; every day after it is provisional. */
    public LocalDate lastNoticeDay() {
        return lastNoticeDay;
    }

    public Day day(LocalDate date) {
        return days.get(index(date));
    }

    public boolean working(LocalDate date) {
        return day(date).working();
    }

    /** The n-th working day after {@code from}; {@code from} itself for zero. */
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("工作日数不能为负：" + n);
        }
        if (n == 0) {
            return from;
        }
        int nth = workingUpTo[index(from)] + n;
        if (nth > workingUpTo[workingUpTo.length - 1]) {
            throw outOfRange(from + "+" + n);
        }
        return FIRST.plusDays(workingDays[nth - 1]);
    }

    /** This day, or the next working day when it is off. */
    public LocalDate workingDayFrom(LocalDate date) {
        return working(date) ? date : plusWorkingDays(date, 1);
    }

    /** How many working days lie after the first day, up to and including the second. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after) ? workingUpTo[index(upTo)] - workingUpTo[index(after)] : 0;
    }

    /** Whether any day after the first, up to and including the second, is 暂定. */
    public boolean provisionalBetween(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after) && provisionalUpTo[index(upTo)] > provisionalUpTo[index(after)];
    }

    /** Every day after the first, up to and including the second. */
    public List<Day> daysBetween(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after) ? days.subList(index(after) + 1, index(upTo) + 1) : List.of();
    }

    public List<Day> year(int year) {
        var first = LocalDate.of(year, 1, 1);
        return days.subList(index(first), index(first.withMonth(12).withDayOfMonth(31)) + 1);
    }

    /** The days that are something else in the other edition, as they are there. */
    public Stream<Day> changedIn(WorkingCalendar other) {
        return other.days.stream().filter(day -> day(day.date()).kind() != day.kind());
    }

    private static int index(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw outOfRange(date.toString());
        }
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }

    private static Refused outOfRange(String subject) {
        return new Refused(
                OUT_OF_RANGE, subject, "工作日历只覆盖2015年1月1日至2060年12月31日，这个日期或期限超出了范围，没有计算。");
    }
}
