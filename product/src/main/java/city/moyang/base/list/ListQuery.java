package city.moyang.base.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of a list, checked against its declaration.
 *
 * @param asked the filters as they were typed, to be shown again
 * @param order the order as in the address: a column, with a leading minus when descending
 * @param problems what could not be understood, each in a sentence
 */
public record ListQuery<T>(
        Columns<T> columns,
        List<Condition> conditions,
        Map<String, String> asked,
        String order,
        int size,
        @Nullable Cursor cursor,
        List<String> problems) {

    public ListQuery {
        conditions = List.copyOf(conditions);
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
        problems = List.copyOf(problems);
    }

    boolean ascending() {
        return !order.startsWith("-");
    }

    Column<T> orderColumn() {
        return columns.column(Columns.bare(order));
    }

    ListQuery<T> at(@Nullable Cursor place, int rows) {
        return new ListQuery<>(columns, conditions, asked, order, rows, place, problems);
    }
}
