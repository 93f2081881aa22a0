package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document of the repository that the tests write, and check against what they would write. */
final class Generated {

    /**
     * Compares the document with this text; {@code -Dmoyang.write=true} (./moyang fmt) writes it.
     */
    static void check(Path document, String text) throws IOException {
        if (Boolean.getBoolean("moyang.write")) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, text);
        }
        assertThat(document)
                .as("%s is stale: run ./moyang fmt", document.normalize())
                .exists()
                .content()
                .isEqualTo(text);
    }

    private Generated() {}
}
