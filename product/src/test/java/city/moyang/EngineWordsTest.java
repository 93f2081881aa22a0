package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The engine carries every kind of business, so it knows the words of none; labels come from the
 * definition.
 */
@DisplayName("引擎无业务词")
class EngineWordsTest {
    private static final Path MAIN = Path.of("src/main/java/city/moyang");
    private static final List<String> ENGINE =
            List.of(
                    "base/chain",
                    "support/matter",
                    "support/procedure",
                    "support/limit",
                    "support/worklist",
                    "support/ledger");
    private static final Pattern WORD =
            Pattern.compile(
                    "(?i)(?<![a-z])(permits?|licen[cs](?:e|es|ing)|correction|dispatch(?:es|ed|ing)?"
                            + "|incident|hotline|penalty|applicant)(?![a-z])"
                            + "|(?<=[a-z])(Permit|Licence|License|Correction|Dispatch|Incident|Applicant)"
                            + "|许可|补正|派遣|证照|处罚|公文|工单|申请人|办件人");

    @Test
    @DisplayName("引擎各模块不出现许可、补正、派遣等业务词")
    void the_engine_knows_no_business() throws IOException {
        var found = new ArrayList<String>();
        for (var module : ENGINE) {
            for (var file : sources(MAIN.resolve(module))) {
                var number = 0;
                for (var line : Files.readAllLines(file)) {
                    number++;
                    if (WORD.matcher(line).find()) {
                        found.add(MAIN.relativize(file) + ":" + number + " " + line.strip());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("认得出业务词")
    void the_words_are_recognised() {
        assertThat(WORD.matcher("askCorrection(…)").find()).isTrue();
        assertThat(WORD.matcher("// 补正通知").find()).isTrue();
        assertThat(WORD.matcher("a permitted act").find()).isFalse();
    }

    private static List<Path> sources(Path module) throws IOException {
        if (!Files.isDirectory(module)) {
            return List.of();
        }
        try (var paths = Files.walk(module)) {
            return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }
}
