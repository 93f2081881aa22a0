package city.moyang.base.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that a file must or may have.
 *
 * @param label its heading in the file
 * @param check a sentence about what is wrong with a value, or null when nothing is
 * @param summed whether the dry run adds it up, to be compared with the sender's figure
 */
public record IntakeColumn(
        String code,
        String label,
        Type type,
        boolean required,
        boolean summed,
        Function<String, @Nullable String> check) {

    /** What a value must be. */
    public enum Type {
        TEXT,
        WHOLE,
        NUMBER,
        DATE
    }

    private static final int LONGEST = 4000;

    public static IntakeColumn of(String code, String label, Type type) {
        return new IntakeColumn(code, label, type, true, false, value -> null);
    }

    public IntakeColumn mayBeEmpty() {
        return new IntakeColumn(code, label, type, false, summed, check);
    }

    public IntakeColumn addedUp() {
        return new IntakeColumn(code, label, type, required, true, check);
    }

    public IntakeColumn checked(Function<String, @Nullable String> rule) {
        return new IntakeColumn(code, label, type, required, summed, rule);
    }

    /** What is wrong with a value, or null. */
    @Nullable String fault(String value) {
        if (value.isEmpty()) {
            return required ? "不能为空" : null;
        }
        if (value.length() > LONGEST) {
            return "最多 " + LONGEST + " 个字";
        }
        var wrong =
                switch (type) {
                    case TEXT -> value.indexOf('\0') >= 0 ? "含有不能保存的字符" : null;
                    case WHOLE -> value.matches("-?\\d{1,18}") ? null : "要填整数";
                    case NUMBER -> value.matches("-?\\d{1,18}(\\.\\d{1,10})?") ? null : "要填数字";
                    case DATE -> day(value) ? null : "要写成 2026-11-23 这样的日期";
                };
        return wrong == null ? check.apply(value) : wrong;
    }

    BigDecimal amount(String value) {
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }

    private static boolean day(String value) {
        try {
            return value.length() == 10 && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
