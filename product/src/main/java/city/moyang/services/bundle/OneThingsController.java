package city.moyang.services.bundle;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import city.moyang.services.catalogue.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The themes and what each is made of. */
@Controller
class OneThingsController {
    private final Html html;
    private final OneThings things;
    private final Catalogue catalogue;

    OneThingsController(Html html, OneThings things, Catalogue catalogue) {
        this.html = html;
        this.things = things;
        this.catalogue = catalogue;
    }

    @Bean
    static Door oneThingsDoor() {
        return Door.ofPublic("bundle", "一件事", "/one-things", 30);
    }

    @GetMapping("/one-things")
    @Allow(Caller.ANYONE)
    View list() {
        return html.page("services/bundle/one-things", OneThingsPage.of(things.all()));
    }

    @GetMapping("/one-things/{id}")
    @Allow(Caller.ANYONE)
    View show(@PathVariable String id) {
        var thing =
                things.find(id).orElseThrow(() -> new Refused(Refused.Reason.NO_SUCH_THEME, id));
        return html.page("services/bundle/one-thing", OneThingPage.of(thing, catalogue));
    }
}
