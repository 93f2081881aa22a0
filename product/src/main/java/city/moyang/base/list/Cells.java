package city.moyang.base.list;

import city.moyang.base.time.CityClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How values are written in a cell. */
final class Cells {
    static final ZoneId ZONE = CityClock.ZONE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm").withZone(ZONE);

    static <T> String text(Column<T> column, T row) {
        var text = written(column, column.value().apply(row));
        return column.masked() ? mask(text) : text;
    }

    private static <T> String written(Column<T> column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case OffsetDateTime moment -> MOMENT.format(moment);
            case BigDecimal number -> number.toPlainString();
            default -> {
                var text = value.toString();
                yield column.choices().getOrDefault(text, text);
            }
        };
    }

    /** Keeps the first three and last four of a number, the first of a name. */
    static String mask(String text) {
        var length = text.codePointCount(0, text.length());
        if (length <= 1) {
            return text.isEmpty() ? "" : "*";
        }
        var keepFirst = length >= 11 ? 3 : 1;
        var keepLast = length >= 11 ? 4 : length > 2 && length < 5 ? 1 : 0;
        var start = text.substring(0, text.offsetByCodePoints(0, keepFirst));
        var end = text.substring(text.offsetByCodePoints(text.length(), -keepLast));
        return start + "*".repeat(length - keepFirst - keepLast) + end;
    }

    private Cells() {}
}
