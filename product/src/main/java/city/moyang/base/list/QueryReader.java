package city.moyang.base.list;

import city.moyang.base.list.Condition.Comparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads request parameters against a list's declaration; trusts none of them. */
final class QueryReader<T> {
    private static final int LONGEST = 100;
    static final int SIZE = 20;
    private static final Set<String> SIZES = Set.of("20", "50", "100");

    private final Columns<T> columns;
    private final Map<String, List<String>> parameters;
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, String> asked = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    QueryReader(Columns<T> columns, Map<String, List<String>> parameters) {
        this.columns = columns;
        this.parameters = parameters;
    }

    ListQuery<T> read() {
        columns.columns().forEach(this::conditionsOn);
        var sort = given("sort");
        var order = columns.sortableBy(Columns.bare(sort)) ? sort : columns.order();
        var size = given("size");
        var query =
                new ListQuery<>(
                        columns,
                        conditions,
                        asked,
                        order,
                        SIZES.contains(size) ? Integer.parseInt(size) : SIZE,
                        null,
                        problems);
        var orderKind = query.orderColumn().kind();
        var place = Cursor.read(given("at"), order, orderKind, columns.key().kind());
        return query.at(place, query.size());
    }

    private void conditionsOn(Column<T> column) {
        switch (column.filter()) {
            case NONE -> {}
            case CONTAINS -> condition(column, column.code(), Comparison.CONTAINS);
            case EQUALS -> condition(column, column.code(), Comparison.EQUALS);
            case RANGE -> {
                condition(column, column.code() + "_from", Comparison.FROM);
                condition(column, column.code() + "_to", Comparison.UP_TO);
            }
        }
    }

    private void condition(Column<T> column, String name, Comparison comparison) {
        var text = given(name);
        if (text.isEmpty()) {
            return;
        }
        asked.put(name, text);
        if (text.length() > LONGEST) {
            problems.add("“" + column.label() + "”最多 " + LONGEST + " 个字，没有按它筛选。");
            return;
        }
        var byDay = column.kind() == Kind.TIME;
        var value = (byDay ? Kind.DATE : column.kind()).parse(text);
        if (value == null || !offered(column, text)) {
            problems.add("“" + column.label() + "”" + expected(column) + "，没有按它筛选。");
        } else if (byDay) {
            conditions.add(day(column, comparison, (LocalDate) value));
        } else {
            conditions.add(new Condition(column, comparison, value));
        }
    }

    private static Condition day(Column<?> column, Comparison comparison, LocalDate day) {
        var from = day.atStartOfDay(Cells.ZONE).toOffsetDateTime();
        return comparison == Comparison.FROM
                ? new Condition(column, Comparison.FROM, from)
                : new Condition(column, Comparison.BEFORE, from.plusDays(1));
    }

    private static boolean offered(Column<?> column, String text) {
        return column.choices().isEmpty() || column.choices().containsKey(text);
    }

    private static String expected(Column<?> column) {
        return switch (column.kind()) {
            case WHOLE, NUMBER -> "要填数字";
            case DATE, TIME -> "要写成 2026-11-23 这样的日期";
            case ID -> "要填完整的编号";
            case TEXT -> "不在可选范围内";
        };
    }

    private String given(String name) {
        var values = parameters.get(name);
        var first = values == null || values.isEmpty() ? null : values.getFirst();
        return first == null ? "" : first.strip();
    }
}
