package city.moyang.base.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column holds: how its value is read, bound, compared and written down. */
public enum Kind {
    TEXT(String.class, text -> text, "''"),
    WHOLE(Long.class, text -> wellFormed(text, "-?\\d{1,18}", Long::valueOf), "0"),
    NUMBER(
            BigDecimal.class,
            text -> wellFormed(text, "-?\\d{1,18}(\\.\\d{1,30})?", BigDecimal::new),
            "0"),
    DATE(LocalDate.class, LocalDate::parse, "'-infinity'::date"),
    TIME(OffsetDateTime.class, OffsetDateTime::parse, "'-infinity'::timestamptz"),
    ID(UUID.class, UUID::fromString, "'00000000-0000-0000-0000-000000000000'::uuid");

    private final Class<?> type;
    private final Function<String, Object> parser;
    private final String least;

    Kind(Class<?> type, Function<String, Object> parser, String least) {
        this.type = type;
        this.parser = parser;
        this.least = least;
    }

    Class<?> type() {
        return type;
    }

    /** The SQL literal that stands for an empty value in an order. */
    String least() {
        return least;
    }

    /** The value that a text writes down, or null when it writes none. */
    @Nullable Object parse(String text) {
        try {
            return text.indexOf('\0') >= 0 ? null : parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    static String write(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static <V> V wellFormed(String text, String shape, Function<String, V> parser) {
        if (!text.matches(shape)) {
            throw new IllegalArgumentException(text);
        }
        return parser.apply(text);
    }
}
