package city.moyang.services.catalogue;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.services.catalogue.Finding.Rule;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is wrong with the items' records, for those who keep them. */
@Controller
class FindingsController {
    private final Html html;
    private final Findings findings;
    private final Catalogue catalogue;

    FindingsController(Html html, Findings findings, Catalogue catalogue) {
        this.html = html;
        this.findings = findings;
        this.catalogue = catalogue;
    }

    @GetMapping("/admin/items/findings")
    @Allow({Caller.OFFICER, Caller.SYSTEM_ADMIN})
    View list(@RequestParam Map<String, String> parameters) {
        var rule = known(parameters.getOrDefault("rule", ""));
        var page = ItemQuery.page(parameters);
        var listed = findings.list(rule, page, FindingsPage.SIZE);
        return html.page(
                "services/catalogue/findings",
                FindingsPage.of(findings.counts(), listed, rule, page, catalogue.facets().total()));
    }

    private static String known(String rule) {
        return Arrays.stream(Rule.values()).anyMatch(r -> r.name().equals(rule)) ? rule : "";
    }
}
