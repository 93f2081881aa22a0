package city.moyang.base.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 列: one column of a list — its name in the query, its heading, and what a reader may do with it.
 *
 * @param code the column's name in the SQL, and the name of its request parameter
 * @param value what a row holds there
 * @param choices code → word, where the column holds one of a few codes
 * @param link where a cell leads; null where it leads nowhere
 */
public record Column<T>(
        String code,
        String label,
        Kind kind,
        Function<T, @Nullable Object> value,
        Map<String, String> choices,
        @Nullable Function<T, String> link,
        Filter filter,
        boolean sortable,
        boolean mayBeEmpty,
        boolean masked) {

    /** How a reader may narrow a list by a column. */
    public enum Filter {
        NONE,
        CONTAINS,
        EQUALS,
        RANGE
    }

    public Column {
        if (!code.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("a column is a plain lower-case name, not " + code);
        }
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    public static <T> Column<T> text(
            String code, String label, Function<T, @Nullable String> value) {
        return plain(code, label, Kind.TEXT, value::apply);
    }

    public static <T> Column<T> whole(
            String code, String label, Function<T, @Nullable Long> value) {
        return plain(code, label, Kind.WHOLE, value::apply);
    }

    public static <T> Column<T> number(
            String code, String label, Function<T, @Nullable BigDecimal> value) {
        return plain(code, label, Kind.NUMBER, value::apply);
    }

    public static <T> Column<T> date(
            String code, String label, Function<T, @Nullable LocalDate> value) {
        return plain(code, label, Kind.DATE, value::apply);
    }

    /** A moment, shown in the city's time. */
    public static <T> Column<T> time(
            String code, String label, Function<T, @Nullable Instant> value) {
        return plain(
                code,
                label,
                Kind.TIME,
                row -> {
                    var at = value.apply(row);
                    return at == null ? null : OffsetDateTime.ofInstant(at, Cells.ZONE);
                });
    }

    public static <T> Column<T> id(String code, String label, Function<T, @Nullable UUID> value) {
        return plain(code, label, Kind.ID, value::apply);
    }

    /** One of a few codes, shown as a word and filtered by a select; the map keeps its order. */
    public static <T> Column<T> choice(
            String code,
            String label,
            Function<T, @Nullable String> value,
            Map<String, String> words) {
        return new Column<>(
                code,
                label,
                Kind.TEXT,
                value::apply,
                words,
                null,
                Filter.EQUALS,
                false,
                false,
                false);
    }

    private static <T> Column<T> plain(
            String code, String label, Kind kind, Function<T, @Nullable Object> value) {
        return new Column<>(
                code, label, kind, value, Map.of(), null, Filter.NONE, false, false, false);
    }

    /** Narrowed by a part of the text. */
    public Column<T> searched() {
        return filtered(Filter.CONTAINS);
    }

    /** Narrowed by the whole value. */
    public Column<T> matched() {
        return filtered(Filter.EQUALS);
    }

    /** Narrowed from and to, both included; a moment is narrowed by days. */
    public Column<T> ranged() {
        return filtered(Filter.RANGE);
    }

    /** May be the order of the list; empty values need {@link #emptyFirst}. */
    public Column<T> sorted() {
        return new Column<>(
                code, label, kind, value, choices, link, filter, true, mayBeEmpty, masked);
    }

    /** Says that the column of the query can be null: empty then comes before every value. */
    public Column<T> emptyFirst() {
        return new Column<>(
                code, label, kind, value, choices, link, filter, sortable, true, masked);
    }

    public Column<T> linked(Function<T, String> address) {
        return new Column<>(
                code, label, kind, value, choices, address, filter, sortable, mayBeEmpty, masked);
    }

    /** Personal data: shown and exported with its middle hidden, whatever the row holds. */
    public Column<T> hidden() {
        return new Column<>(
                code, label, kind, value, choices, link, filter, sortable, mayBeEmpty, true);
    }

    private Column<T> filtered(Filter by) {
        return new Column<>(
                code, label, kind, value, choices, link, by, sortable, mayBeEmpty, masked);
    }

    boolean number() {
        return kind == Kind.WHOLE || kind == Kind.NUMBER;
    }

    /** The expression that orders by this column, never null. */
    String order() {
        return mayBeEmpty ? "coalesce(list." + code + ", " + kind.least() + ")" : "list." + code;
    }
}
