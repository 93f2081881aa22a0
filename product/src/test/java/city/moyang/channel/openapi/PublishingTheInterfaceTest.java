package city.moyang.channel.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interface only grows. When a call is added, the new document stands in {@code
 * target/openapi.json}: copy it over {@code docs/openapi.json} and commit both.
 */
@Story
@Proves("CH-9")
@DisplayName("开放接口")
class PublishingTheInterfaceTest {
    private static final Path COMMITTED = Path.of("../docs/openapi.json");
    private static final Path NOW = Path.of("target/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    @Autowired ApiDocument document;
    @Autowired MockMvcTester browser;

    @Test
    @DisplayName("已公布的接口一个不少、一处不改，新增的已登记")
    void the_interface_only_grows() throws IOException {
        var now = published();
        Files.writeString(NOW, JSON.writeValueAsString(now));
        if (Boolean.getBoolean("moyang.write")) {
            Files.copy(NOW, COMMITTED, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        var committed = JSON.readValue(Files.readString(COMMITTED), Map.class);
        var lost = new ArrayList<String>();
        lost(committed, JSON.readValue(Files.readString(NOW), Map.class), "", lost);
        assertThat(lost).as("the interface lost or changed something published").isEmpty();
        assertThat(Files.readString(NOW).strip())
                .as("docs/openapi.json is behind: run ./moyang fmt")
                .isEqualTo(Files.readString(COMMITTED).strip());
    }

    @Test
    @DisplayName("每个接口都有一句用途说明")
    void every_call_says_what_it_is_for() {
        assertThat(paths(published()).values())
                .allSatisfy(verbs ->
                        assertThat(((Map<?, ?>) verbs).values())
                                .allSatisfy(operation ->
                                        assertThat((Map<String, ?>) operation)
                                                .containsKey("summary")));
    }

    @Test
    @DisplayName("开发者页列出接口，可以打开示例")
    void developers_see_every_call() {
        assertThat(
                        browser.get()
                                .uri("/developers")
                                .with(
                                        org.springframework.security.test.web.servlet.request
                                                .SecurityMockMvcRequestPostProcessors.user("temp")))
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/openapi.json", "打开示例");
    }

    /** Without the doors that only the stories have. */
    private Map<String, Object> published() {
        var now = document.write();
        paths(now).keySet().removeIf(path -> path.toString().startsWith("/api/v1/story/"));
        return now;
    }

    private static Map<?, ?> paths(Map<String, Object> document) {
        return (Map<?, ?>) Objects.requireNonNull(document.get("paths"));
    }

    /** Whatever was there must be there still; more may be. Words for people may change. */
    private static void lost(Object before, Object after, String at, List<String> lost) {
        switch (before) {
            case Map<?, ?> map when after instanceof Map<?, ?> other ->
                    map.forEach((key, value) -> {
                        var place = at + "/" + key;
                        if (!other.containsKey(key)) {
                            lost.add(place);
                        } else if (!key.equals("summary")) {
                            lost(value, other.get(key), place, lost);
                        }
                    });
            case List<?> list when after instanceof List<?> other ->
                    list.stream()
                            .filter(value -> !other.contains(value))
                            .forEach(value -> lost.add(at + " " + value));
            default -> {
                if (!before.equals(after)) {
                    lost.add(at + ": " + before + " became " + after);
                }
            }
        }
    }
}
