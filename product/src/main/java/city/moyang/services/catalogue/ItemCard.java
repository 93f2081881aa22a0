package city.moyang.services.catalogue;

import java.util.ArrayList;
import java.util.List;

/** One item in a list: what it is called, at a glance, and where it stands. */
public record ItemCard(
        String href,
        String title,
        String type,
        String glance,
        String unit,
        String detail,
        boolean applicable) {

    public static ItemCard of(ServiceItem item) {
        return new ItemCard(
                "/services/" + item.id(),
                item.title(),
                item.type(),
                String.join(" · ", glance(item)),
                item.edition().mapped()
                        ? item.edition().unitName()
                        : item.edition().unitName() + "代收",
                detail(item),
                item.applicable());
    }

    /** What tells it from an item of the same name: its number, and what else it is called. */
    private static String detail(ServiceItem item) {
        var called = String.join("、", item.aliases().stream().limit(3).toList());
        return called.isEmpty() ? item.id() : item.id() + " · " + called;
    }

    /** How long and how often one must come, as far as the record says. */
    public static List<String> glance(ServiceItem item) {
        var parts = new ArrayList<String>();
        var promised = item.promisedLimit();
        if (promised != null) {
            parts.add("承诺 " + promised.text());
        }
        parts.add("到场 " + item.visits() + " 次");
        if (item.online()) {
            parts.add("可网上办");
        }
        return parts;
    }
}
