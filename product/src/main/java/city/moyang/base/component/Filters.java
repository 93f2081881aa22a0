package city.moyang.base.component;

import java.util.List;

/** The bar above a list (筛选): a form that reads, and short cuts. */
public record Filters(String action, List<Field> fields, List<Chip> chips) {
    /** A short cut that narrows a list. */
    public record Chip(String label, String href, boolean current, Tone tone) {
        public static Chip of(String label, String href, boolean current) {
            return new Chip(label, href, current, Tone.LINE);
        }
    }
}
