package city.moyang.base.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What makes a day what it is: the notice that names it; else its weekday, when its year has a
 * notice; else its weekday and the statutory festivals, provisionally.
 */
final class DayRules {
    static final String FIVE_DAY_WEEK = "《国务院关于职工工作时间的规定》第七条";

    private final Map<LocalDate, Day> named = new HashMap<>();
    private final Set<Integer> settled = new HashSet<>();
    private final Map<Integer, SortedMap<LocalDate, String>> festivals = new HashMap<>();

    DayRules(Collection<Notice> notices) {
        notices.stream()
                .sorted(Comparator.comparing(Notice::year))
                .forEach(notice -> {
                    settled.add(notice.year());
                    notice.days().forEach(day -> named.put(day.date(), named(day, notice)));
                });
    }

    List<Day> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }

    private Day day(LocalDate date) {
        var byNotice = named.get(date);
        if (byNotice != null) {
            return byNotice;
        }
        return settled.contains(date.getYear()) ? ordinary(date) : computed(date);
    }

    private static Day named(Notice.Named day, Notice notice) {
        return day.off()
                ? new Day(
                        day.date(),
                        DayKind.HOLIDAY,
                        day.name(),
                        day.name() + "放假",
                        notice.citation(),
                        false)
                : new Day(
                        day.date(),
                        DayKind.MAKE_UP,
                        day.name(),
                        day.name() + "调休上班",
                        notice.citation(),
                        false);
    }

    private static Day ordinary(LocalDate date) {
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
        return Festivals.weekend(date)
                ? new Day(date, DayKind.WEEKEND, weekday, "周末", FIVE_DAY_WEEK, false)
                : new Day(date, DayKind.WORKING, weekday, "工作日", FIVE_DAY_WEEK, false);
    }

    private Day computed(LocalDate date) {
        var year = date.getYear();
        var festival = festivals.computeIfAbsent(year, y -> new Festivals(y).off()).get(date);
        if (festival != null) {
            return new Day(
                    date,
                    DayKind.HOLIDAY,
                    festival,
                    festival + "放假（暂定）",
                    Festivals.law(year),
                    true);
        }
        var day = ordinary(date);
        return new Day(date, day.kind(), day.name(), day.reason() + "（暂定）", day.source(), true);
    }
}
