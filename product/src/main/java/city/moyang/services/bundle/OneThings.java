package city.moyang.services.bundle;

import city.moyang.services.catalogue.Catalogue;
import city.moyang.support.search.Bigrams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every theme of the list. */
@Component
public class OneThings {
    private final List<OneThing> all;
    private final Catalogue catalogue;

    OneThings(JsonMapper json, Catalogue catalogue) {
        this.catalogue = catalogue;
        try (InputStream file =
                new ClassPathResource("definitions/bundle/one-things.json").getInputStream()) {
            all = json.readValue(file, Listed.class).themes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Listed(List<OneThing> themes) {}

    public List<OneThing> all() {
        return all;
    }

    /** Those whose parts a source names. */
    public List<OneThing> described() {
        return all.stream().filter(thing -> !thing.components().isEmpty()).toList();
    }

    public Optional<OneThing> find(String id) {
        return all.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    /** Those whose name or parts hold what was said, or what the items call it. */
    public List<OneThing> about(String said) {
        var words =
                Stream.concat(Stream.of(catalogue.words(said)), catalogue.meanings(said).stream())
                        .filter(word -> word.length() > 1)
                        .toList();
        return all.stream()
                .filter(thing -> words.stream().anyMatch(text(thing)::contains))
                .limit(3)
                .toList();
    }

    private static String text(OneThing thing) {
        return Bigrams.fold(thing.name() + String.join("", thing.components()));
    }
}
