package city.moyang.base.calendar;

import city.moyang.base.component.Field;
import city.moyang.base.component.Field.Kind;
import city.moyang.base.web.Crumb;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 工作日历 of one year.
 *
 * @param lead how many working days the year has
 * @param warning why the year is provisional; empty when it is not
 * @param sources the notices and laws that the year rests on
 */
public record YearPage(
        int year,
        String lead,
        String warning,
        List<MonthBox> months,
        List<Source> sources,
        List<Field> question,
        int earlier,
        int later) {

    /** One month as rows of weeks from Monday. */
    public record MonthBox(String name, String count, List<List<Cell>> weeks) {}

    /** One day, or an empty place before the first and after the last. */
    public record Cell(String number, String css, String mark, String title) {
        static final Cell EMPTY = new Cell("", "", "", "");
    }

    public record Source(String title, String url) {}

    public List<Crumb> crumbs() {
        return List.of(new Crumb("首页", "/"), Crumb.here("工作日历"));
    }

    static YearPage of(
            int year, WorkingCalendar calendar, List<LoadedNotice> notices, LocalDate today) {
        var days = calendar.year(year);
        var working = days.stream().filter(Day::working).count();
        var provisional = days.stream().anyMatch(Day::provisional);
        var months = new ArrayList<MonthBox>();
        for (var month : Month.values()) {
            var own = days.stream().filter(day -> day.date().getMonth() == month).toList();
            months.add(month(own, today));
        }
        return new YearPage(
                year,
                year + "年有 " + working + " 个工作日" + (provisional ? "（暂定）" : "") + "。",
                provisional
                        ? year
                                + "年的放假安排通知还没有录入。下面按周末和《全国年节及纪念日放假办法》规定的节日推算，"
                                + "落在周末的节日在其后的工作日补假，不推算调休；通知录入后以通知为准。"
                        : "",
                months,
                sources(year, provisional, notices),
                question(today, "", ""),
                Math.max(year - 1, WorkingCalendar.FIRST.getYear()),
                Math.min(year + 1, WorkingCalendar.LAST.getYear()));
    }

    /** The two questions of the due-date form. */
    static List<Field> question(LocalDate today, String from, String days) {
        return List.of(
                Field.of(Kind.DATE, "from", "从哪天起算")
                        .hint("受理或收到的那一天，当天不算")
                        .value(from.isEmpty() ? today.toString() : from),
                Field.of(Kind.NUMBER, "workingDays", "多少个工作日")
                        .value(days.isEmpty() ? "20" : days)
                        .unit("个工作日"));
    }

    private static MonthBox month(List<Day> days, LocalDate today) {
        var first = days.getFirst().date();
        var monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = new ArrayList<List<Cell>>();
        for (var start = monday;
                !start.isAfter(days.getLast().date());
                start = start.plusWeeks(1)) {
            var week = new ArrayList<Cell>();
            for (var on = start; on.isBefore(start.plusWeeks(1)); on = on.plusDays(1)) {
                var outside = on.getMonth() != first.getMonth();
                week.add(outside ? Cell.EMPTY : cell(days.get(on.getDayOfMonth() - 1), today));
            }
            weeks.add(week);
        }
        var working = days.stream().filter(Day::working).count();
        return new MonthBox(first.getMonthValue() + "月", working + " 个工作日", weeks);
    }

    private static Cell cell(Day day, LocalDate today) {
        var css =
                switch (day.kind()) {
                    case WORKING -> "work";
                    case WEEKEND -> "off";
                    case HOLIDAY -> "holiday";
                    case MAKE_UP -> "makeup";
                };
        var mark =
                switch (day.kind()) {
                    case WORKING -> "";
                    case WEEKEND -> "";
                    case HOLIDAY -> day.provisional() ? "暂休" : "休";
                    case MAKE_UP -> "班";
                };
        var now = Objects.equals(day.date(), today);
        return new Cell(
                String.valueOf(day.date().getDayOfMonth()),
                css + (day.provisional() ? " guess" : "") + (now ? " now" : ""),
                mark,
                day.reason() + (now ? "，今天" : ""));
    }

    private static List<Source> sources(int year, boolean provisional, List<LoadedNotice> notices) {
        var sources = new ArrayList<Source>();
        notices.stream()
                .map(LoadedNotice::notice)
                .filter(notice -> notice.year() == year)
                .map(notice -> new Source(notice.citation(), notice.url()))
                .forEach(sources::add);
        if (provisional) {
            sources.add(new Source(Festivals.law(year), ""));
        }
        sources.add(new Source(DayRules.FIVE_DAY_WEEK, ""));
        return sources;
    }
}
