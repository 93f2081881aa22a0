package city.moyang.base.component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The counted days of a limit as a row of boxes, a suspension as one low bar between them. */
public record Strip(List<Bar> bars, String label) {
    private static final double WIDTH = 605;
    private static final double WIDEST = 17.2;
    private static final int LONGEST_HALT = 5;

    /** One box of the picture, measures ready to print. */
    public record Bar(String css, String x, String y, String width, String height) {}

    static Strip of(List<Clock.Day> days) {
        var runs = new ArrayList<Run>();
        for (var day : days) {
            var css = css(day);
            if (css.equals("halt") && !runs.isEmpty() && runs.getLast().css().equals("halt")) {
                var last = runs.removeLast();
                runs.add(new Run("halt", Math.min(last.days() + 1, LONGEST_HALT)));
            } else if (!css.isEmpty()) {
                runs.add(new Run(css, 1));
            }
        }
        var units = runs.stream().mapToInt(Run::days).sum();
        return new Strip(bars(runs, Math.min(WIDEST, WIDTH / Math.max(1, units))), label(days));
    }

    private record Run(String css, int days) {}

    private static List<Bar> bars(List<Run> runs, double step) {
        var bars = new ArrayList<Bar>();
        var x = .5;
        for (var run : runs) {
            var wide = Math.max(1, run.days() * step - Math.min(3, step / 5));
            var halt = run.css().equals("halt");
            bars.add(
                    new Bar(
                            run.css(),
                            measure(x),
                            halt ? "14" : "6",
                            measure(wide),
                            halt ? "12" : "28"));
            x += run.days() * step;
        }
        return bars;
    }

    private static String css(Clock.Day day) {
        var counts = day.state() == Clock.State.COUNTED || day.state() == Clock.State.TO_COME;
        if (day.today() && counts) {
            return "now";
        }
        return switch (day.state()) {
            case COUNTED -> "used";
            case TO_COME -> "left";
            case HALT -> "halt";
            case START, OFF, OUTSIDE -> "";
        };
    }

    private static String label(List<Clock.Day> days) {
        return "已计 %d 日，未到 %d 日，暂停 %d 日"
                .formatted(
                        count(days, Clock.State.COUNTED),
                        count(days, Clock.State.TO_COME),
                        count(days, Clock.State.HALT));
    }

    private static long count(List<Clock.Day> days, Clock.State state) {
        return days.stream().filter(day -> day.state() == state).count();
    }

    private static String measure(double length) {
        return BigDecimal.valueOf(length)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
