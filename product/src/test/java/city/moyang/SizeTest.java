package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How large a thing may become before it is two things. */
@DisplayName("大小限度")
class SizeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    @DisplayName("程序文件不超过 300 行，测试不超过 400 行，模板不超过 120 行")
    void files_are_short() throws IOException {
        assertThat(longer(MAIN, 300)).isEmpty();
        assertThat(longer(TESTS, 400)).isEmpty();
        assertThat(longer(TEMPLATES, 120)).isEmpty();
    }

    @Test
    @DisplayName("方法不超过 40 行")
    void methods_are_short() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(MAIN)) {
            new Methods(Files.readAllLines(file))
                    .longer(40)
                    .forEach(m -> found.add(MAIN.relativize(file) + ":" + m));
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("方法不超过 6 个参数，构造方法不超过 7 个依赖")
    void calls_take_few_parameters() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("city.moyang");
        var found =
                classes.stream()
                        .filter(SizeTest::handWritten)
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> !unit.getName().contains("$"))
                        .filter(unit -> unit.getRawParameterTypes().size() > limit(unit))
                        .map(JavaCodeUnit::getFullName)
                        .toList();
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("一个模块不超过 30 个文件")
    void rooms_are_not_crowded() throws IOException {
        Map<Path, Integer> count = new TreeMap<>();
        for (var file : files(MAIN)) {
            count.merge(file.getParent(), 1, Integer::sum);
        }
        count.values().removeIf(n -> n <= 30);
        assertThat(count).isEmpty();
    }

    @Test
    @DisplayName("不用空泛的名字")
    void names_say_something() throws IOException {
        assertThat(files(MAIN))
                .extracting(f -> f.getFileName().toString())
                .noneMatch(
                        n -> n.matches(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Service)\\.java"))
                .noneMatch(n -> n.matches("I[A-Z][a-z].*\\.java"));
    }

    private static boolean handWritten(JavaClass type) {
        return !type.getPackageName().contains("jte") && !type.getSimpleName().startsWith("Jte");
    }

    /** Record components and enum constants are data, not parameters. */
    private static int limit(JavaCodeUnit unit) {
        if (!unit.isConstructor()) {
            return 6;
        }
        var type = unit.getOwner();
        return type.isRecord() || type.isEnum() ? Integer.MAX_VALUE : 7;
    }

    private static List<String> longer(Path root, int limit) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(root)) {
            try (var lines = Files.lines(file)) {
                var count = lines.count();
                if (count > limit) {
                    found.add(root.relativize(file) + ": " + count);
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(p -> p.toString().matches(".*\\.(java|jte)")).sorted().toList();
        }
    }
}
