package city.moyang.support.form;

import city.moyang.base.component.Field;
import city.moyang.support.definition.DefinitionKind;
import city.moyang.support.definition.Definitions;
import city.moyang.support.definition.Finding;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Every version of every form, read once. */
@Component
public class Forms {
    static final String KIND = "form";
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Definitions definitions;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    Forms(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The form of that key in force today, or the general one where there is none of its own. */
    public Form orGeneric(String key) {
        var known = definitions.keys(KIND).contains(key) ? key : "generic";
        var definition = definitions.current(KIND, known);
        return forms.computeIfAbsent(
                definition.name(), name -> new Form(name, read(definition.content())));
    }

    /** What a question of any form is called; the key itself where no form asks it. */
    public String title(String key) {
        return definitions.keys(KIND).stream()
                .map(this::orGeneric)
                .flatMap(form -> form.questions(Map.of(), false).stream())
                .filter(question -> question.name().equals(key))
                .map(Field::label)
                .findFirst()
                .orElse(key);
    }

    private static Schema read(byte[] content) {
        return SCHEMAS.getSchema(new String(content, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    /** Forms as definitions. */
    @Component
    static class Kind implements DefinitionKind {
        @Override
        public String name() {
            return KIND;
        }

        @Override
        public String ending() {
            return ".schema.json";
        }

        @Override
        public List<Finding> lint(String key, byte[] content) {
            try {
                return questions(new Form(key, read(content)));
            } catch (JacksonException | IllegalArgumentException e) {
                return List.of(Finding.refuse("文件", "不是 JSON Schema：" + e.getMessage()));
            }
        }

        private static List<Finding> questions(Form form) {
            var findings = new ArrayList<Finding>();
            if (form.keys().isEmpty()) {
                findings.add(Finding.refuse("properties", "表单里一个问题也没有"));
            }
            form.questions(Map.of(), false).stream()
                    .filter(question -> question.label().equals(question.name()))
                    .forEach(question ->
                            findings.add(Finding.refuse(question.name(), "问题要有 title")));
            return findings;
        }
    }
}
