package city.moyang.services.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** The stages of a life and of a business (人生和经营的阶段), and which items belong to each. */
public record Stages(List<Stage> personal, List<Stage> enterprise) {

    /**
     * 阶段.
     *
     * @param themes item themes that belong to it
     * @param words words in an item's name that put it there
     */
    public record Stage(
            String key, String label, String icon, List<String> themes, List<String> words) {

        boolean holds(ServiceItem item) {
            return item.themes().stream().anyMatch(themes::contains)
                    || words.stream().anyMatch(item.title()::contains);
        }
    }

    public Stream<Stage> all() {
        return Stream.concat(personal.stream(), enterprise.stream());
    }

    public String label(String key) {
        return all().filter(s -> s.key().equals(key)).map(Stage::label).findFirst().orElse(key);
    }

    List<String> of(ServiceItem item) {
        return Stream.concat(
                        personal.stream(),
                        item.forEnterprises() ? enterprise.stream() : Stream.<Stage>empty())
                .filter(stage -> stage.holds(item))
                .map(Stage::key)
                .toList();
    }
}
