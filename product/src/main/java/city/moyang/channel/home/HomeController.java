package city.moyang.channel.home;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.base.web.Viewer;
import city.moyang.services.bundle.OneThings;
import city.moyang.services.catalogue.Catalogue;
import city.moyang.support.identity.Actor;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The home page; what is the same for everybody is prepared once a minute. */
@Controller
class HomeController {
    private final Html html;
    private final List<HomeCard> cards;
    private final LoadingCache<String, HomePage> prepared;

    HomeController(
            Html html,
            HomeContent content,
            Catalogue catalogue,
            OneThings things,
            ObjectProvider<HomeCard> cards) {
        this.html = html;
        this.cards = cards.orderedStream().toList();
        prepared =
                Caffeine.newBuilder()
                        .refreshAfterWrite(Duration.ofMinutes(1))
                        .build(_ -> HomePage.of(content, catalogue, things.described()));
    }

    @GetMapping("/")
    @Allow(Caller.ANYONE)
    View home(HttpServletRequest request, @Nullable Actor actor) {
        var page = prepared.get("home");
        return html.page("channel/home/home", mine(page, Viewer.of(request), actor));
    }

    private HomePage mine(HomePage page, Viewer viewer, @Nullable Actor actor) {
        if (actor == null || !viewer.signedIn()) {
            return page;
        }
        return page.with(
                cards.stream().map(card -> card.card(actor)).flatMap(Optional::stream).toList());
    }
}
