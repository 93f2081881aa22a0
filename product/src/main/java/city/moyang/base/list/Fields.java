package city.moyang.base.list;

import city.moyang.base.list.Listing.Field;
import city.moyang.base.list.Listing.Option;
import java.util.ArrayList;
import java.util.List;

/** The controls by which a column narrows its list. */
final class Fields {

    static List<String> names(Column<?> column) {
        return switch (column.filter()) {
            case NONE -> List.of();
            case CONTAINS, EQUALS -> List.of(column.code());
            case RANGE -> List.of(column.code() + "_from", column.code() + "_to");
        };
    }

    static List<Field> of(Column<?> column, ListQuery<?> query) {
        return names(column).stream().map(name -> field(name, column, query)).toList();
    }

    private static Field field(String name, Column<?> column, ListQuery<?> query) {
        var value = query.asked().getOrDefault(name, "");
        if (!column.choices().isEmpty()) {
            return new Field(name, column.label(), "select", value, options(column, value));
        }
        var end = name.substring(column.code().length());
        var label = column.label() + (end.isEmpty() ? "" : end.equals("_from") ? "从" : "到");
        return new Field(name, label, type(column), value, List.of());
    }

    private static String type(Column<?> column) {
        return switch (column.kind()) {
            case DATE, TIME -> "date";
            case WHOLE, NUMBER, ID -> "text";
            case TEXT -> "search";
        };
    }

    private static List<Option> options(Column<?> column, String value) {
        var options = new ArrayList<Option>();
        options.add(new Option("", "全部", value.isEmpty()));
        column.choices()
                .forEach((code, word) -> options.add(new Option(code, word, code.equals(value))));
        return options;
    }

    private Fields() {}
}
