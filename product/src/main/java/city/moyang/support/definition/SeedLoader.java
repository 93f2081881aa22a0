package city.moyang.support.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the release's seeds into the table at start: new ones are published, changed ones become
 * the next version, and beside a city's own edit a release only leaves a draft. A seed that its
 * lint refuses stops the start.
 */
@Component
class SeedLoader implements SmartInitializingSingleton {
    private final Definitions definitions;

    SeedLoader(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var kind : definitions.kinds()) {
            for (var seed : seeds(kind)) {
                load(kind, seed);
            }
        }
    }

    private void load(DefinitionKind kind, Resource seed) {
        var file = Objects.requireNonNull(seed.getFilename());
        var key = file.substring(0, file.length() - kind.ending().length());
        try {
            var content = seed.getContentAsByteArray();
            if (definitions.isLatest(kind.name(), key, content)) {
                return;
            }
            if (definitions.editedByCity(kind.name(), key)) {
                definitions.keepDraft(kind.name(), key, content);
            } else {
                definitions.publish(kind.name(), key, content, "seed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] seeds(DefinitionKind kind) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:definitions/" + kind.name() + "/*" + kind.ending());
            Arrays.sort(
                    found,
                    Comparator.comparing(r -> Objects.requireNonNullElse(r.getFilename(), "")));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
