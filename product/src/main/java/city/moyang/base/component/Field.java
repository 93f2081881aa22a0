package city.moyang.base.component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form: what is asked, how to answer, what was answered, what is wrong with it.
 *
 * @param name the parameter it is sent as
 * @param values what was answered; several for 多选
 * @param error one sentence that says what to do; empty when nothing is wrong
 */
public record Field(
        Kind kind,
        String name,
        String label,
        String hint,
        List<String> values,
        String error,
        boolean optional,
        boolean readonly,
        Look look,
        List<Choice> choices) {

    /**
     * How it stands in the form.
     *
     * @param style width: w-s, w-m, w-l or empty; for choices: inline
     * @param unit what stands behind the answer (万元)
     * @param limit the most characters that can be typed; 0 for no limit
     */
    public record Look(String style, String autocomplete, String unit, int limit) {}

    /** How a question is answered. */
    public enum Kind {
        TEXT("text", null, ""),
        PASSWORD("password", null, "w-m"),
        NUMBER("text", "numeric", "w-s"),
        PHONE("tel", "tel", "w-m"),
        EMAIL("email", "email", "w-l"),
        DATE("date", null, "w-d"),
        /** 公民身份号码. */
        ID_NUMBER("text", null, "w-m"),
        /** 统一社会信用代码. */
        USCC("text", null, "w-m"),
        MONEY("text", "decimal", "w-s"),
        TEXTAREA("", null, ""),
        SELECT("", null, "w-m"),
        RADIOS("radio", null, ""),
        CHECKBOXES("checkbox", null, ""),
        FILE("file", null, "");

        private final String type;
        private final @Nullable String keyboard;
        private final String width;

        Kind(String type, @Nullable String keyboard, String width) {
            this.type = type;
            this.keyboard = keyboard;
            this.width = width;
        }
    }

    public Field {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    public static Field of(Kind kind, String name, String label) {
        var limit =
                switch (kind) {
                    case ID_NUMBER, USCC -> 18;
                    case TEXT, EMAIL -> 200;
                    case MONEY, NUMBER, PHONE -> 20;
                    case TEXTAREA -> 2000;
                    default -> 0;
                };
        var look = new Look(kind.width, "", "", limit);
        return new Field(kind, name, label, "", List.of(), "", false, false, look, List.of());
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    public Field hint(String text) {
        return new Field(kind, name, label, text, values, error, optional, readonly, look, choices);
    }

    public Field value(String answer) {
        return values(List.of(answer));
    }

    public Field values(List<String> answers) {
        return new Field(
                kind, name, label, hint, answers, error, optional, readonly, look, choices);
    }

    public Field error(String sentence) {
        return new Field(
                kind, name, label, hint, values, sentence, optional, readonly, look, choices);
    }

    public Field mayBeEmpty() {
        return new Field(kind, name, label, hint, values, error, true, readonly, look, choices);
    }

    public Field fixed() {
        return new Field(kind, name, label, hint, values, error, optional, true, look, choices);
    }

    public Field styled(String width) {
        return looking(new Look(width, look.autocomplete, look.unit, look.limit));
    }

    public Field autocomplete(String what) {
        return looking(new Look(look.style, what, look.unit, look.limit));
    }

    public Field unit(String behind) {
        return looking(new Look(look.style, look.autocomplete, behind, look.limit));
    }

    public Field limit(int characters) {
        return looking(new Look(look.style, look.autocomplete, look.unit, characters));
    }

    public Field choices(List<Choice> answers) {
        return new Field(kind, name, label, hint, values, error, optional, readonly, look, answers);
    }

    public String style() {
        return look.style;
    }

    public String autocomplete() {
        return look.autocomplete;
    }

    public String unit() {
        return look.unit;
    }

    public int limit() {
        return look.limit;
    }

    private Field looking(Look other) {
        return new Field(
                kind, name, label, hint, values, error, optional, readonly, other, choices);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(Choice choice) {
        return values.contains(choice.value());
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** What an error link leads to: the input, or the first of several. */
    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    public String id(int choice) {
        return choice == 0 ? id() : id() + "-" + choice;
    }

    public String type() {
        return kind.type;
    }

    public @Nullable String keyboard() {
        return kind.keyboard;
    }

    /** Codes are neither translated nor corrected by the browser. */
    public boolean code() {
        return kind == Kind.ID_NUMBER || kind == Kind.USCC;
    }

    public @Nullable String describedBy() {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(id() + "-hint");
        }
        if (wrong()) {
            ids.add(id() + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The headings of the choices in their order; one empty heading where there are none. */
    public List<String> groups() {
        var groups = new LinkedHashSet<String>();
        choices.forEach(choice -> groups.add(choice.group()));
        return List.copyOf(groups);
    }

    public List<Choice> choicesIn(String group) {
        return choices.stream().filter(choice -> choice.group().equals(group)).toList();
    }
}
