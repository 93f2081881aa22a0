package city.moyang.base.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that passed every check; values are read by the column's code.
 *
 * @param number the line of the file, as a spreadsheet numbers it
 */
public record IntakeRow(int number, Map<String, String> values) {
    public IntakeRow {
        values = Map.copyOf(values);
    }

    /** Empty where the file says nothing. */
    public String text(String code) {
        return values.getOrDefault(code, "");
    }

    public @Nullable LocalDate date(String code) {
        return text(code).isEmpty() ? null : LocalDate.parse(text(code));
    }

    public @Nullable BigDecimal number(String code) {
        return text(code).isEmpty() ? null : new BigDecimal(text(code));
    }

    List<String> key(IntakePlan plan) {
        return plan.key().stream().map(this::text).toList();
    }
}
