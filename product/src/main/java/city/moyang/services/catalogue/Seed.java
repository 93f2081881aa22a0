package city.moyang.services.catalogue;

import city.moyang.base.crypto.Sm3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The items and tables of words that ship with the program. */
@Component
class Seed {
    private static final String ITEMS = "definitions/item/guangdong.jsonl";
    private static final String DEPARTMENTS = "definitions/catalogue/department-map.json";
    private static final String STAGES = "definitions/catalogue/stages.json";
    private static final String VOCABULARY = "definitions/catalogue/vocabulary.json";

    /** Counts up when the derived columns or the lint change, so that they are written anew. */
    private static final String SHAPE = "2";

    private final JsonMapper json;

    Seed(JsonMapper json) {
        this.json = json;
    }

    /** One line of the item file. */
    record Line(ServiceItem item, String content, String digest) {}

    /** Changes with every byte that a load would write. */
    String digest() {
        return Sm3.hex(
                SHAPE
                        + Stream.of(ITEMS, DEPARTMENTS, STAGES)
                                .map(Seed::read)
                                .collect(Collectors.joining("\n")));
    }

    List<Line> lines() {
        return read(ITEMS).lines().parallel().map(this::line).toList();
    }

    DepartmentMap departments() {
        return json.readValue(read(DEPARTMENTS), DepartmentMap.class);
    }

    Stages stages() {
        return json.readValue(read(STAGES), Stages.class);
    }

    Vocabulary vocabulary() {
        return json.readValue(read(VOCABULARY), Vocabulary.class);
    }

    private Line line(String content) {
        return new Line(json.readValue(content, ServiceItem.class), content, Sm3.hex(content));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
