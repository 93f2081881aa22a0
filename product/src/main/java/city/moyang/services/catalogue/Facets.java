package city.moyang.services.catalogue;

import city.moyang.services.catalogue.ItemSearch.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the catalogue's filters offer, and how many items there are. */
public record Facets(
        int total, List<Option> units, List<Option> themes, Map<String, Integer> stages) {

    public record Option(String value, String label, int count) {}

    static Facets of(List<Choice> units, List<Choice> themes, List<Choice> stages) {
        return new Facets(
                units.stream().mapToInt(Choice::count).sum(),
                units.stream().map(Facets::option).toList(),
                themes.stream().map(Facets::option).toList(),
                stages.stream().collect(Collectors.toMap(Choice::value, Choice::count)));
    }

    private static Option option(Choice choice) {
        return new Option(choice.value(), choice.label(), choice.count());
    }
}
