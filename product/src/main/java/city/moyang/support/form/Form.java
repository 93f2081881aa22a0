package city.moyang.support.form;

import city.moyang.base.component.Choice;
import city.moyang.base.component.Field;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 一张表: its questions in order, and the check of answers. The schema's own words are used for
 * people: {@code title} is the question, {@code description} the hint, {@code x-kind} how it is
 * answered, {@code x-error} what to say when the pattern does not fit.
 */
public final class Form {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final Schema schema;

    Form(String name, Schema schema) {
        this.name = name;
        this.schema = schema;
    }

    /** How an entry names its version: {@code generic/1}. */
    public String name() {
        return name;
    }

    /** Something the form says about itself under an {@code x-} key; empty when it does not. */
    public String remark(String key) {
        return schema.getSchemaNode().path(key).asString("");
    }

    /** The questions, filled with what was answered, with what is wrong beside each. */
    public List<Field> questions(Map<String, String> answers, boolean checked) {
        var wrong = checked ? mistakes(answers) : Map.<String, String>of();
        var questions = new ArrayList<Field>();
        for (var property : schema.getSchemaNode().path("properties").properties()) {
            var key = property.getKey();
            var question =
                    question(key, property.getValue())
                            .value(answers.getOrDefault(key, ""))
                            .error(wrong.getOrDefault(key, ""));
            questions.add(required(key) ? question : question.mayBeEmpty());
        }
        return questions;
    }

    /** The names of the questions; nothing else is taken from what a browser sends. */
    public List<String> keys() {
        return List.copyOf(schema.getSchemaNode().path("properties").propertyNames());
    }

    public boolean good(Map<String, String> answers) {
        return mistakes(answers).isEmpty();
    }

    /** One sentence for each question that is not answered well. */
    private Map<String, String> mistakes(Map<String, String> answers) {
        var given = JSON.createObjectNode();
        answers.forEach((key, value) -> {
            if (!value.isBlank() && keys().contains(key)) {
                given.put(key, value.strip());
            }
        });
        var mistakes = new java.util.LinkedHashMap<String, String>();
        for (var error : schema.validate(given)) {
            var key =
                    error.getKeyword().equals("required")
                            ? String.valueOf(error.getProperty())
                            : error.getInstanceLocation().getName(0);
            mistakes.putIfAbsent(key, sentence(key, error));
        }
        return mistakes;
    }

    private String sentence(String key, Error error) {
        var property = schema.getSchemaNode().path("properties").path(key);
        var title = property.path("title").asString(key);
        return switch (error.getKeyword()) {
            case "required", "minLength" -> "请填写" + title;
            case "maxLength" -> title + "最多 " + property.path("maxLength").asInt(0) + " 个字，请缩短";
            case "enum" -> "请从列出的选项里选择" + title;
            default -> property.path("x-error").asString(title + "的写法不对，请核对");
        };
    }

    private static Field question(String key, JsonNode property) {
        var kind =
                Field.Kind.valueOf(
                        property.path("x-kind")
                                .asString("text")
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_'));
        var field =
                Field.of(kind, key, property.path("title").asString(key))
                        .hint(property.path("description").asString(""))
                        .autocomplete(property.path("x-autocomplete").asString(""));
        var choices = new ArrayList<Choice>();
        property.path("enum")
                .forEach(option -> choices.add(Choice.of(option.asString(), option.asString())));
        return choices.isEmpty() ? field : field.choices(choices);
    }

    private boolean required(String key) {
        for (var name : schema.getSchemaNode().path("required")) {
            if (name.asString().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
