package city.moyang.base.component;

import java.util.Arrays;
import java.util.List;

/**
 * The summary above a form that was not accepted: how many places, a link to each, what was kept.
 */
public record Errors(List<Item> items, String kept) {

    /** One thing to put right and where. */
    public record Item(String fieldId, String sentence) {}

    public static Errors of(String kept, Field... fields) {
        return of(kept, Arrays.asList(fields));
    }

    public static Errors of(String kept, List<Field> fields) {
        var items =
                fields.stream()
                        .filter(Field::wrong)
                        .map(field -> new Item(field.id(), field.label() + "：" + field.error()))
                        .toList();
        return new Errors(items, kept);
    }

    public boolean any() {
        return !items.isEmpty();
    }

    public int count() {
        return items.size();
    }
}
