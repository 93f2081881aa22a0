package city.moyang.base.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of things of one kind, one per row.
 *
 * @param label what the table shows, for those who cannot see it
 * @param caption how many there are; empty when it is said elsewhere
 */
public record Table(
        String label, String caption, List<Column> columns, List<Row> rows, Empty empty) {

    /**
     * A column.
     *
     * @param sortHref the address that sorts by it; empty when it cannot be sorted by
     * @param sorted ascending, descending or null
     */
    public record Column(String label, boolean number, String sortHref, @Nullable String sorted) {
        public static Column of(String label) {
            return new Column(label, false, "", null);
        }

        public static Column number(String label) {
            return new Column(label, true, "", null);
        }

        public Column sortable(String href, @Nullable String direction) {
            return new Column(label, number, href, direction);
        }
    }

    /** A row; its first cell names it. */
    public record Row(List<Cell> cells, boolean selected) {
        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    /** What stands in one place of the table. */
    public sealed interface Cell {
        record Text(String text) implements Cell {}

        record Number(String text) implements Cell {}

        /** A code that is read letter by letter. */
        record Code(String text) implements Cell {}

        record Link(String text, String href) implements Cell {}

        record Lamp(String text, Tone tone) implements Cell {}

        record Mark(String text, Tone tone) implements Cell {}
    }
}
