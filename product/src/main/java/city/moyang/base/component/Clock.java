package city.moyang.base.component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The clock of a time limit (时限钟): what is left, the strip of days, and the calendar that shows how
 * the due date came about.
 *
 * @param lead 还剩 or 超过
 * @param number how many
 * @param unit 个工作日
 * @param sentence 最迟 2026年11月4日 作出决定
 * @param days every day from the start to the due date; empty when the derivation is not shown
 * @param why the steps of the derivation in words
 * @param links what can be done with it: take it away, object to it
 */
public record Clock(
        Tone tone,
        String lead,
        String number,
        String unit,
        String sentence,
        boolean open,
        List<Day> days,
        List<Why> why,
        List<Tab> links) {

    /** What a day is for the limit. */
    public enum State {
        /** The day of the event itself, which is not counted. */
        START("start"),
        COUNTED("count"),
        TO_COME("todo"),
        /** Weekend or holiday. */
        OFF("off"),
        /** Suspended (特别程序、补正). */
        HALT("halt"),
        /** Outside the limit; only fills its week. */
        OUTSIDE("");

        private final String css;

        State(String css) {
            this.css = css;
        }
    }

    /**
     * One day.
     *
     * @param mark what stands under its number: 7 班, 国庆, 暂停
     * @param title the whole reason: 第 7 个工作日（调休上班）
     */
    public record Day(
            LocalDate on, State state, String mark, String title, boolean today, boolean due) {
        static Day outside(LocalDate on) {
            return new Day(on, State.OUTSIDE, "", "", false, false);
        }

        public String css() {
            return today ? "today" : due ? state.css + " due" : state.css;
        }

        public String number() {
            return String.valueOf(on.getDayOfMonth());
        }

        public String said() {
            return on.format(DateTimeFormatter.ofPattern("M月d日"));
        }
    }

    /** One step of the derivation; the source is the notice or article that it rests on. */
    public record Why(String fact, String explanation, String source) {}

    /** One row of the calendar. */
    public record Week(String month, List<Day> days) {}

    /** The derivation in days, week by week from Monday to Sunday. */
    public List<Week> weeks() {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Day> known = new LinkedHashMap<>();
        days.forEach(day -> known.put(day.on(), day));
        var monday = days.getFirst().on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = new ArrayList<Week>();
        var lastMonth = 0;
        for (var start = monday; !start.isAfter(days.getLast().on()); start = start.plusWeeks(1)) {
            var week = new ArrayList<Day>();
            for (var day = start; day.isBefore(start.plusWeeks(1)); day = day.plusDays(1)) {
                var shown = known.get(day);
                week.add(shown == null ? Day.outside(day) : shown);
            }
            var month = start.plusDays(6).getMonthValue();
            weeks.add(new Week(month == lastMonth ? "" : month + "月", week));
            lastMonth = month;
        }
        return weeks;
    }

    public Strip strip() {
        return Strip.of(days);
    }
}
