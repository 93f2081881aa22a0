package city.moyang.services.guide;

import static city.moyang.services.catalogue.Refused.Reason.NO_SUCH_ITEM;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.services.catalogue.Catalogue;
import city.moyang.services.catalogue.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The guide to one item. */
@Controller
class GuideController {
    private final Html html;
    private final Catalogue catalogue;

    GuideController(Html html, Catalogue catalogue) {
        this.html = html;
        this.catalogue = catalogue;
    }

    @GetMapping("/services/{id}")
    @Allow(Caller.ANYONE)
    View show(@PathVariable String id) {
        var item = catalogue.find(id).orElseThrow(() -> new Refused(NO_SUCH_ITEM, id));
        return html.page("services/guide/guide", GuidePage.of(item));
    }
}
