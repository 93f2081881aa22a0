package city.moyang.channel.home;

import city.moyang.channel.home.HomeCard.Card;
import city.moyang.services.bundle.OneThing;
import city.moyang.services.bundle.OneThingsPage;
import city.moyang.services.catalogue.Catalogue;
import city.moyang.services.catalogue.Facets;
import city.moyang.services.catalogue.ItemCard;
import city.moyang.services.catalogue.Stages.Stage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The home page. Every number on it is counted. */
public record HomePage(
        String total,
        List<Ask> asks,
        List<HotItem> hot,
        List<Way> personal,
        List<Way> enterprise,
        List<OneThingsPage.Card> things,
        List<Card> mine) {

    private static final int THINGS = 4;

    /** A question to try. */
    public record Ask(String text, String href) {}

    /** One of the usual items. */
    public record HotItem(String title, String glance, String icon, String href) {}

    /** A stage of life or business that leads to its items. */
    public record Way(String label, String icon, String href) {}

    /** The same page for somebody with business of their own. */
    HomePage with(List<Card> cards) {
        return new HomePage(total, asks, hot, personal, enterprise, things, List.copyOf(cards));
    }

    static HomePage of(HomeContent content, Catalogue catalogue, List<OneThing> things) {
        var facets = catalogue.facets();
        var stages = catalogue.stages();
        return new HomePage(
                "%,d".formatted(facets.total()),
                content.asks().stream().map(HomePage::ask).toList(),
                content.hot().stream()
                        .map(hot -> hot(hot, catalogue))
                        .flatMap(Optional::stream)
                        .toList(),
                ways("personal", stages.personal(), facets),
                ways("enterprise", stages.enterprise(), facets),
                things.stream().limit(THINGS).map(OneThingsPage.Card::of).toList(),
                List.of());
    }

    static Ask ask(String text) {
        return new Ask(text, "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static Optional<HotItem> hot(HomeContent.Hot hot, Catalogue catalogue) {
        return catalogue
                .find(hot.item())
                .map(item ->
                        new HotItem(
                                hot.label() == null ? item.title() : hot.label(),
                                String.join(
                                        " · ", ItemCard.glance(item).stream().limit(2).toList()),
                                hot.icon(),
                                "/services/" + item.id()));
    }

    private static List<Way> ways(String audience, List<Stage> stages, Facets facets) {
        return stages.stream()
                .filter(stage -> facets.stages().containsKey(stage.key()))
                .map(stage ->
                        new Way(
                                stage.label(),
                                stage.icon(),
                                "/services?audience=" + audience + "&stage=" + stage.key()))
                .toList();
    }
}
