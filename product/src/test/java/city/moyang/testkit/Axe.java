package city.moyang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of accessibility that a machine can check (WCAG 2.1 A and AA, good practice). */
public final class Axe {

    public static void assertClean(Page page) {
        var found =
                new AxeBuilder(page)
                        .withTags(
                                List.of(
                                        "wcag2a",
                                        "wcag2aa",
                                        "wcag21a",
                                        "wcag21aa",
                                        "best-practice"))
                        .analyze()
                        .getViolations();
        var said =
                found.stream()
                        .map(rule ->
                                rule.getId()
                                        + ": "
                                        + rule.getHelp()
                                        + rule.getNodes().stream()
                                                .limit(4)
                                                .map(node -> "\n    " + node.getHtml())
                                                .reduce("", String::concat))
                        .toList();
        assertThat(said).as("accessibility of %s", page.url()).isEmpty();
    }

    private Axe() {}
}
