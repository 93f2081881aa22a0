package city.moyang.services.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list of items with its filters. */
public record ServicesPage(
        String heading,
        String section,
        ItemQuery asked,
        List<Choice> audiences,
        List<Select> selects,
        List<ItemCard> cards,
        Paging paging) {

    /** A link that changes one filter and keeps the rest. */
    public record Choice(String label, String href, boolean current) {}

    /** One filter as a select field. */
    public record Select(String name, String label, List<Option> options) {}

    /** One of its values. */
    public record Option(String value, String label, boolean selected) {}

    private static final List<String> TYPES =
            List.of("行政许可", "公共服务", "行政确认", "行政给付", "行政奖励", "行政裁决", "其他行政权力");
    private static final List<String> HANDLINGS = List.of("即办件", "承诺件", "未注明");

    static ServicesPage of(ItemQuery asked, Found found, Facets facets, Stages stages) {
        return new ServicesPage(
                heading(asked, stages),
                asked.audience().equals("enterprise") ? "enterprise" : "personal",
                asked,
                audiences(asked),
                List.of(
                        select("stage", "阶段", asked.stage(), stageOptions(asked, facets, stages)),
                        select("theme", "主题", asked.theme(), counted(facets.themes())),
                        select("unit", "部门", asked.unit(), counted(facets.units())),
                        select("type", "事项类型", asked.type(), plain(TYPES)),
                        select("handling", "办件类型", asked.handling(), plain(HANDLINGS))),
                found.items().stream().map(ItemCard::of).toList(),
                Paging.of("/services" + asked.address(), found));
    }

    private static String heading(ItemQuery asked, Stages stages) {
        var who =
                switch (asked.audience()) {
                    case "personal" -> "个人办事";
                    case "enterprise" -> "企业办事";
                    default -> "全部事项";
                };
        return asked.stage().isEmpty() ? who : who + "：" + stages.label(asked.stage());
    }

    private static List<Choice> audiences(ItemQuery asked) {
        return Stream.of("", "personal", "enterprise")
                .map(audience ->
                        new Choice(
                                audience.isEmpty()
                                        ? "全部"
                                        : audience.equals("personal") ? "个人" : "企业和个体户",
                                "/services" + asked.with(audience).address(),
                                asked.audience().equals(audience)))
                .toList();
    }

    private static List<Facets.Option> stageOptions(ItemQuery asked, Facets facets, Stages stages) {
        var offered =
                switch (asked.audience()) {
                    case "personal" -> stages.personal().stream();
                    case "enterprise" -> stages.enterprise().stream();
                    default -> stages.all();
                };
        return counted(
                offered.map(stage ->
                                new Facets.Option(
                                        stage.key(),
                                        stage.label(),
                                        facets.stages().getOrDefault(stage.key(), 0)))
                        .toList());
    }

    private static List<Facets.Option> counted(List<Facets.Option> options) {
        return options.stream()
                .map(o ->
                        new Facets.Option(o.value(), o.label() + "（" + o.count() + "）", o.count()))
                .toList();
    }

    private static List<Facets.Option> plain(List<String> values) {
        return values.stream().map(v -> new Facets.Option(v, v, 0)).toList();
    }

    private static Select select(
            String name, String label, String chosen, List<Facets.Option> offered) {
        var options = new ArrayList<Option>();
        options.add(new Option("", "不限", chosen.isEmpty()));
        offered.forEach(
                o -> options.add(new Option(o.value(), o.label(), o.value().equals(chosen))));
        return new Select(name, label, options);
    }
}
