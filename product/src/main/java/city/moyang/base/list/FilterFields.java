package city.moyang.base.list;

import city.moyang.base.component.Choice;
import city.moyang.base.component.Field;
import java.util.ArrayList;
import java.util.List;

/** The controls by which a list's columns narrow it. */
final class FilterFields {

    static List<Field> of(ListQuery<?> query) {
        return query.columns().columns().stream()
                .flatMap(column -> of(column).stream())
                .map(field -> field.value(query.asked().getOrDefault(field.name(), "")))
                .toList();
    }

    private static List<Field> of(Column<?> column) {
        return switch (column.filter()) {
            case NONE -> List.of();
            case CONTAINS, EQUALS -> List.of(field(column, "", ""));
            case RANGE -> List.of(field(column, "_from", "从"), field(column, "_to", "到"));
        };
    }

    private static Field field(Column<?> column, String end, String word) {
        var field = Field.of(kind(column), column.code() + end, column.label() + word);
        return column.choices().isEmpty() ? field : field.choices(choices(column));
    }

    private static Field.Kind kind(Column<?> column) {
        return switch (column.kind()) {
            case DATE, TIME -> Field.Kind.DATE;
            case WHOLE, NUMBER -> Field.Kind.NUMBER;
            case TEXT -> column.choices().isEmpty() ? Field.Kind.TEXT : Field.Kind.SELECT;
            case ID -> Field.Kind.TEXT;
        };
    }

    private static List<Choice> choices(Column<?> column) {
        var choices = new ArrayList<Choice>();
        column.choices().forEach((code, word) -> choices.add(Choice.of(code, word)));
        return choices;
    }

    private FilterFields() {}
}
