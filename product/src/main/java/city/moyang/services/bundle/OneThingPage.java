package city.moyang.services.bundle;

import city.moyang.services.catalogue.Catalogue;
import city.moyang.services.catalogue.ItemQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One theme: its parts with the items of the catalogue that they are, and where it was read. */
public record OneThingPage(
        String title,
        String batch,
        String about,
        String promised,
        List<Part> parts,
        String partsFrom,
        List<String> conditions,
        List<String> materials,
        List<String> sources) {

    /** One part; without an address where the catalogue has nothing like it. */
    public record Part(String name, String href, String link) {}

    static OneThingPage of(OneThing thing, Catalogue catalogue) {
        var promise = thing.promised();
        var from = thing.componentSource();
        return new OneThingPage(
                thing.name(),
                thing.batch(),
                about(thing),
                promise == null ? "" : promise.amount() + " 个工作日（" + promise.note() + "）",
                thing.components().stream().map(name -> part(name, catalogue)).toList(),
                from == null ? "" : from,
                thing.conditions(),
                thing.materials(),
                thing.sources());
    }

    private static String about(OneThing thing) {
        var stage = thing.stage();
        var where = stage == null ? thing.lifecycle() : thing.lifecycle() + "，" + stage + "阶段";
        return thing.verified() ? where : where + "，名称尚未核实";
    }

    private static Part part(String name, Catalogue catalogue) {
        var found = catalogue.search(ItemQuery.text(name), 1);
        if (found.total() == 0) {
            return new Part(name, "", "");
        }
        var first = found.items().getFirst();
        return first.name().equals(name)
                ? new Part(name, "/services/" + first.id(), "看办事指南")
                : new Part(
                        name,
                        "/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                        "找相关事项");
    }
}
