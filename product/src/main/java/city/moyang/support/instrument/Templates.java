package city.moyang.support.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The templates in use, read and checked at start; one that its lint refuses stops the start. */
@Component
class Templates {
    private static final String SEEDS = "classpath*:definitions/instrument/*.json";

    private final Map<String, Template> byCode = new TreeMap<>();

    Templates(JsonMapper json) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(SEEDS)) {
                try (var in = file.getInputStream()) {
                    add(json.readValue(in, Template.class), String.valueOf(file.getFilename()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Template template, String file) {
        var findings = TemplateLint.findings(template);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("definitions/instrument/" + file + ": " + findings);
        }
        byCode.put(template.code(), template);
    }

    Template get(String code) {
        var template = byCode.get(code);
        if (template == null) {
            throw new IllegalArgumentException("no instrument template " + code);
        }
        return template;
    }

    Collection<Template> all() {
        return byCode.values();
    }
}
