package city.moyang;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The list that an acceptance starts from: function, the test that proves it, its page, its
 * picture.
 */
@DisplayName("功能清单")
class FunctionsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern ID = Pattern.compile("[A-Z]{2}-[0-9]+");

    private record Proof(String function, String test, String says, String page) {
        String group() {
            return function.substring(0, function.indexOf('-'));
        }

        int number() {
            return Integer.parseInt(function.substring(function.indexOf('-') + 1));
        }

        String line() {
            var picture = "img/" + function.toLowerCase(Locale.ROOT) + ".png";
            return "| %s | %s | `%s` | %s | %s |\n"
                    .formatted(
                            function,
                            says,
                            test,
                            page.isEmpty() ? "" : "`" + page + "`",
                            Files.exists(DOCS.resolve(picture))
                                    ? "[" + function + "](" + picture + ")"
                                    : "");
        }
    }

    @Test
    @DisplayName("docs/functions.md 与测试一致")
    void the_list_of_functions_is_current() throws IOException {
        var text =
                new StringBuilder(
                        "# Functions\n\nGenerated from the tests' `@Proves` by `./moyang fmt`; do"
                                + " not edit. Every line is a test that runs in `./moyang test`.\n\n"
                                + "| function | what is proven | test | page | picture |\n"
                                + "|---|---|---|---|---|\n");
        proofs().stream()
                .sorted(
                        Comparator.comparing(Proof::group)
                                .thenComparing(Proof::number)
                                .thenComparing(Proof::test))
                .map(Proof::line)
                .forEach(text::append);
        Generated.check(DOCS.resolve("functions.md"), text.toString());
    }

    private static List<Proof> proofs() {
        var found = new ArrayList<Proof>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackages("city.moyang")
                        .stream()
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .map(JavaClass::reflect)
                        .forEach(type -> {
                            collect(type, type.getSimpleName(), found);
                            Arrays.stream(type.getDeclaredMethods())
                                    .forEach(m ->
                                            collect(
                                                    m,
                                                    type.getSimpleName() + "." + m.getName(),
                                                    found));
                        });
        return found;
    }

    private static void collect(AnnotatedElement element, String test, List<Proof> into) {
        var proves = element.getAnnotation(Proves.class);
        if (proves == null) {
            return;
        }
        var name = element.getAnnotation(DisplayName.class);
        for (var function : proves.value()) {
            if (!ID.matcher(function).matches()) {
                throw new AssertionError(test + ": not a function id: " + function);
            }
            into.add(new Proof(function, test, name == null ? "" : name.value(), proves.page()));
        }
    }
}
