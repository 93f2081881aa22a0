package city.moyang.services.catalogue;

import city.moyang.services.catalogue.Finding.Rule;
import java.util.Arrays;
import java.util.List;

/** What the lint found, rule by rule, and the list behind one rule. */
public record FindingsPage(
        int total,
        int items,
        List<RuleLine> rules,
        String chosen,
        String chosenHref,
        List<Line> lines,
        String range,
        String previous,
        String next) {

    static final int SIZE = 50;

    /** One rule with how many items break it. */
    public record RuleLine(
            String sentence,
            String level,
            boolean refuses,
            int count,
            String href,
            boolean current) {}

    /** One finding. */
    public record Line(
            String item, String name, String href, String rule, String detail, String unit) {}

    static FindingsPage of(
            List<Findings.Count> counts,
            List<Findings.Listed> listed,
            String rule,
            int page,
            int items) {
        var total = counts.stream().mapToInt(Findings.Count::count).sum();
        var here = rule.isEmpty() ? total : count(counts, rule);
        var address = "/admin/items/findings" + (rule.isEmpty() ? "?" : "?rule=" + rule + "&");
        return new FindingsPage(
                total,
                items,
                Arrays.stream(Rule.values())
                        .filter(r -> count(counts, r.name()) > 0)
                        .map(r -> line(r, counts, rule))
                        .toList(),
                rule.isEmpty() ? "全部问题" : Rule.valueOf(rule).sentence(),
                rule.isEmpty() ? "" : "/admin/items/findings",
                listed.stream().map(FindingsPage::line).toList(),
                "第 %,d–%,d 条，共 %,d 条"
                        .formatted(
                                Math.min(here, (page - 1) * SIZE + 1),
                                Math.min(here, page * SIZE),
                                here),
                page > 1 ? address + "page=" + (page - 1) : "",
                page * SIZE < here ? address + "page=" + (page + 1) : "");
    }

    private static int count(List<Findings.Count> counts, String rule) {
        return counts.stream()
                .filter(c -> c.rule().equals(rule))
                .mapToInt(Findings.Count::count)
                .sum();
    }

    private static RuleLine line(Rule rule, List<Findings.Count> counts, String chosen) {
        return new RuleLine(
                rule.sentence(),
                rule.level().label(),
                rule.level() == Finding.Level.REFUSE,
                count(counts, rule.name()),
                "/admin/items/findings?rule=" + rule.name() + "#list",
                rule.name().equals(chosen));
    }

    private static Line line(Findings.Listed listed) {
        return new Line(
                listed.item(),
                listed.name(),
                "/services/" + listed.item(),
                listed.broken().sentence(),
                listed.detail(),
                listed.unitName());
    }
}
