package city.moyang.base.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一页: the rows at one place of a list.
 *
 * @param total how many there are in all, counted up to a bound
 * @param next the token of the following page, null on the last
 */
public record Slice<T>(
        List<T> rows, Total total, @Nullable String previous, @Nullable String next) {
    public Slice {
        rows = List.copyOf(rows);
    }

    /** A count that stops at a bound, so that it never costs more than the page. */
    public record Total(long count, boolean more) {
        public String text() {
            return more ? count + "+" : Long.toString(count);
        }
    }
}
