package city.moyang.base.calendar;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 法定节日: the days off that the law itself gives (全国年节及纪念日放假办法 第二条), for years whose notice is not
 * out.
 *
 * <p>A day that falls on a weekend, or on another festival's day, is compensated on a working day
 * (第六条). The law does not say which; here it is the next weekday after it that is not itself a
 * festival. Exchanged weekends (调休) are never guessed.
 */
final class Festivals {
    private static final int SECOND_MAY_AND_EVE = 2025;

    private final List<Map.Entry<LocalDate, String>> statutory = new ArrayList<>();
    private final SortedMap<LocalDate, String> off = new TreeMap<>();

    Festivals(int year) {
        add("元旦", LocalDate.of(year, 1, 1), 1);
        var newYear = lunar(year, 1, 1);
        if (year >= SECOND_MAY_AND_EVE) {
            add("春节", newYear.minusDays(1), 4);
        } else {
            add("春节", newYear, 3);
        }
        add("清明节", qingming(year), 1);
        add("劳动节", LocalDate.of(year, 5, 1), year >= SECOND_MAY_AND_EVE ? 2 : 1);
        add("端午节", lunar(year, 5, 5), 1);
        add("中秋节", lunar(year, 8, 15), 1);
        add("国庆节", LocalDate.of(year, 10, 1), 3);
        statutory.sort(Map.Entry.comparingByKey());
        statutory.forEach(day -> off.putIfAbsent(day.getKey(), day.getValue()));
        compensate();
    }

    static String law(int year) {
        return year >= SECOND_MAY_AND_EVE ? "《全国年节及纪念日放假办法》（2024年修订）" : "《全国年节及纪念日放假办法》（2013年修订）";
    }

    /** The festivals' own days. */
    SortedMap<LocalDate, String> statutory() {
        var days = new TreeMap<LocalDate, String>();
        statutory.forEach(day -> days.putIfAbsent(day.getKey(), day.getValue()));
        return days;
    }

    /** The festivals' own days and the weekdays that compensate for those on a weekend. */
    SortedMap<LocalDate, String> off() {
        return off;
    }

    private void add(String name, LocalDate first, int days) {
        for (int i = 0; i < days; i++) {
            statutory.add(Map.entry(first.plusDays(i), name));
        }
    }

    private void compensate() {
        LocalDate before = LocalDate.MIN;
        for (var day : statutory) {
            var date = day.getKey();
            if (weekend(date) || date.equals(before)) {
                off.put(nextFreeWeekday(date), day.getValue());
            }
            before = date;
        }
    }

    private LocalDate nextFreeWeekday(LocalDate after) {
        var date = after.plusDays(1);
        while (weekend(date) || off.containsKey(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(Lunar.fromYmd(year, month, day).getSolar());
    }

    private static LocalDate qingming(int year) {
        var terms = Lunar.fromYmd(year, 3, 1).getJieQiTable();
        return date(Objects.requireNonNull(terms.get("清明")));
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
