package city.moyang.channel.home;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.services.bundle.OneThing;
import city.moyang.services.bundle.OneThings;
import city.moyang.services.catalogue.Catalogue;
import city.moyang.services.catalogue.Found;
import city.moyang.services.catalogue.ItemQuery;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Finding the thing to do in one's own words. */
@Controller
class SearchController {
    private final Html html;
    private final Catalogue catalogue;
    private final OneThings things;
    private final HomeContent content;

    SearchController(Html html, Catalogue catalogue, OneThings things, HomeContent content) {
        this.html = html;
        this.catalogue = catalogue;
        this.things = things;
        this.content = content;
    }

    @GetMapping("/search")
    @Allow(Caller.ANYONE)
    View search(@RequestParam Map<String, String> parameters) {
        var asked = ItemQuery.text(parameters.getOrDefault("q", ""));
        var asks = content.asks().stream().map(HomePage::ask).toList();
        if (asked.q().isEmpty()) {
            var nothing = new Found(List.of(), 0, 1, 20);
            return html.page("channel/home/search", SearchPage.of(asked, nothing, List.of(), asks));
        }
        var found = catalogue.search(asked, ItemQuery.page(parameters));
        var about = found.page() == 1 ? things.about(asked.q()) : List.<OneThing>of();
        return html.page("channel/home/search", SearchPage.of(asked, found, about, asks));
    }
}
