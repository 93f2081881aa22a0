package city.moyang.channel.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people chose to put on the home page: the usual items and some questions to try. */
@Component
class HomeContent {
    private final Chosen chosen;

    HomeContent(JsonMapper json) {
        try (InputStream file =
                new ClassPathResource("definitions/catalogue/home.json").getInputStream()) {
            chosen = json.readValue(file, Chosen.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Chosen(List<Hot> hot, List<String> asks) {}

    /** An item, under a shorter name where its own is long. */
    record Hot(String item, @Nullable String label, String icon) {}

    List<Hot> hot() {
        return chosen.hot();
    }

    List<String> asks() {
        return chosen.asks();
    }
}
