package city.moyang.services.catalogue;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of all items. */
@Controller
class ServicesController {
    private final Html html;
    private final Catalogue catalogue;

    ServicesController(Html html, Catalogue catalogue) {
        this.html = html;
        this.catalogue = catalogue;
    }

    @GetMapping("/services")
    @Allow(Caller.ANYONE)
    View list(@RequestParam Map<String, String> parameters) {
        var asked = ItemQuery.of(parameters);
        var found = catalogue.search(asked, ItemQuery.page(parameters));
        return html.page(
                "services/catalogue/services",
                ServicesPage.of(asked, found, catalogue.facets(), catalogue.stages()));
    }
}
