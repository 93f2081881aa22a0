package city.moyang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, in the order in which it was measured. */
final class Figures {
    private record Figure(String subject, String what, String value, String note) {}

    private final List<Figure> figures = new ArrayList<>();

    void add(String subject, String what, double value, String unit, String note) {
        var number = String.format(Locale.ROOT, value < 10 ? "%,.2f" : "%,.0f", value);
        figures.add(new Figure(subject, what, number + " " + unit, note));
    }

    /** Something that this build does not have; it gets no figure. */
    void absent(String subject, String what, String why) {
        figures.add(new Figure(subject, what, "–", why));
    }

    String table() {
        var text = new StringBuilder();
        figures.forEach(f ->
                text.append(
                        "%-6s  %-44s %16s  %s%n".formatted(f.subject, f.what, f.value, f.note)));
        return text.toString();
    }
}
