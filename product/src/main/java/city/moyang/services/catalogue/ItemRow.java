package city.moyang.services.catalogue;

import city.moyang.support.search.Bigrams;
import java.util.List;
import java.util.Set;

/** One item as its row holds it: the content, and what is searched, filtered and counted. */
record ItemRow(
        String id,
        String digest,
        String content,
        String name,
        String folded,
        List<String> aliases,
        Set<String> bigrams,
        String type,
        String handling,
        String unit,
        String unitName,
        boolean mapped,
        boolean enterprise,
        boolean applicable,
        String completeness,
        List<String> themes,
        List<String> stages) {

    static ItemRow of(Seed.Line line, DepartmentMap departments, Stages stages) {
        var item = line.item();
        var unit = departments.of(item.source().department());
        return new ItemRow(
                item.id(),
                line.digest(),
                line.content(),
                item.title(),
                Bigrams.fold(item.title()),
                item.aliases().stream().map(Bigrams::fold).toList(),
                Bigrams.index(searched(item, unit.name())),
                item.type(),
                item.handlingType(),
                unit.unit(),
                unit.name(),
                departments.maps(item.source().department()),
                item.forEnterprises(),
                item.applicable(),
                item.completeness(),
                item.themes(),
                stages.of(item));
    }

    /** Name, aliases, themes, department, unit, type, audience, results and codes. */
    private static String searched(ServiceItem item, String unit) {
        return String.join(
                "\n",
                item.title(),
                String.join("\n", item.aliases()),
                String.join("\n", item.themes()),
                item.source().department(),
                unit,
                item.type(),
                String.join("\n", item.targets()),
                String.join("\n", item.results().stream().map(ServiceItem.Result::name).toList()),
                item.id(),
                item.basicCode(),
                item.implementCode());
    }
}
