package city.moyang.channel.home;

import city.moyang.services.bundle.OneThing;
import city.moyang.services.bundle.OneThingsPage;
import city.moyang.services.catalogue.Found;
import city.moyang.services.catalogue.ItemCard;
import city.moyang.services.catalogue.ItemQuery;
import city.moyang.services.catalogue.Paging;
import java.util.List;

/** What a search found, or what to do when it found nothing. */
public record SearchPage(
        String title,
        String q,
        boolean asked,
        List<OneThingsPage.Card> things,
        List<ItemCard> cards,
        Paging paging,
        List<HomePage.Ask> asks,
        String narrower) {

    static SearchPage of(
            ItemQuery asked, Found found, List<OneThing> things, List<HomePage.Ask> asks) {
        var something = !asked.q().isEmpty();
        return new SearchPage(
                something ? "搜索“" + asked.q() + "”" : "搜索",
                asked.q(),
                something,
                things.stream().map(OneThingsPage.Card::of).toList(),
                found.items().stream().map(ItemCard::of).toList(),
                Paging.of("/search" + asked.address(), found),
                asks,
                "/services" + asked.address());
    }
}
