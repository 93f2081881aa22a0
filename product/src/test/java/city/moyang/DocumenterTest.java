package city.moyang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Draws the map of the house: diagrams into the build folder, the list of rooms into docs/map.md.
 */
@DisplayName("房屋平面图")
class DocumenterTest {
    private static final List<String> FLOORS =
            List.of(
                    "channel",
                    "services",
                    "governance",
                    "office",
                    "data",
                    "support",
                    "base",
                    "security",
                    "standards",
                    "operations");
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    @Test
    @DisplayName("模块图由代码画出")
    void the_diagrams_are_drawn_from_the_code() {
        new Documenter(
                        ApplicationModules.of(Moyang.class),
                        Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml()
                .writeModuleCanvases();
    }

    @Test
    @DisplayName("docs/map.md 列出每个模块")
    void the_list_of_rooms_is_current() throws IOException {
        var map =
                new StringBuilder(
                        "# Map of the house\n\nGenerated from the modules' `package-info` by"
                                + " `./moyang fmt`; do not edit.\n");
        for (var floor : FLOORS) {
            var rooms = rooms(floor);
            if (!rooms.isEmpty()) {
                map.append("\n## ")
                        .append(floor)
                        .append("\n\n| module | is | may use |\n|---|---|---|\n");
                rooms.forEach(map::append);
            }
        }
        Generated.check(Path.of("../docs/map.md"), map.toString());
    }

    private static List<String> rooms(String floor) throws IOException {
        var folder = Path.of("src/main/java/city/moyang", floor);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(p -> p.endsWith("package-info.java"))
                    .sorted(Comparator.naturalOrder())
                    .map(DocumenterTest::room)
                    .toList();
        }
    }

    private static String room(Path info) {
        try {
            var source = Files.readString(info);
            var name = source.replaceAll("(?s).*\\npackage city\\.moyang\\.([a-z0-9.]+);.*", "$1");
            var module =
                    Class.forName("city.moyang." + name + ".package-info")
                            .getAnnotation(ApplicationModule.class);
            if (module == null) {
                return "";
            }
            return "| `%s` %s | %s | %s |\n"
                    .formatted(
                            name,
                            module.displayName().replaceFirst("^[A-Za-z -]+", "").strip(),
                            firstSentence(source),
                            Arrays.stream(module.allowedDependencies())
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(info.toString(), e);
        }
    }

    private static String firstSentence(String source) {
        var doc = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"));
        var text = doc.replaceAll("\\s*\\n\\s*\\*?\\s*", " ").replaceAll("<[^>]*>.*", "").strip();
        text = TAG.matcher(text).replaceAll("$1");
        var end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end + 1)).replace("|", "/");
    }
}
