package city.moyang.base.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.Assert;

/**
 * 列表的声明: what a list is called, its columns, its order when nobody asked for another.
 *
 * @param title also the name of an exported file (节假日)
 * @param noun what one counts (天, 件, 人)
 * @param key a unique, never empty column of the query that settles equal places
 * @param order the sorted column by which the list begins; descending with a leading minus
 */
public record Columns<T>(
        String title, String noun, Key key, String order, List<Column<T>> columns) {

    /** The unique column of the query; it need not be shown. */
    public record Key(String code, Kind kind) {
        public static Key id(String code) {
            return new Key(code, Kind.ID);
        }

        public static Key text(String code) {
            return new Key(code, Kind.TEXT);
        }
    }

    private static final Set<String> RESERVED = Set.of("sort", "size", "at", "format");

    public Columns {
        columns = List.copyOf(columns);
        Assert.isTrue(key.code().matches("[a-z][a-z0-9_]*"), "the key is a plain lower-case name");
        for (var column : columns) {
            Assert.isTrue(!RESERVED.contains(column.code()), () -> "reserved: " + column.code());
        }
        sorted(columns, bare(order));
    }

    /** Reads what a reader asked for; whatever cannot be read is told, not guessed. */
    public ListQuery<T> query(Map<String, List<String>> parameters) {
        return new QueryReader<>(this, parameters).read();
    }

    Column<T> column(String code) {
        return sorted(columns, code);
    }

    boolean sortableBy(String code) {
        return columns.stream().anyMatch(c -> c.sortable() && c.code().equals(code));
    }

    static String bare(String order) {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    private static <T> Column<T> sorted(List<Column<T>> columns, String code) {
        return columns.stream()
                .filter(column -> column.sortable() && column.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sorted column " + code));
    }
}
