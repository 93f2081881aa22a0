package city.moyang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A data folder for one measurement, gone afterwards. */
final class Place implements AutoCloseable {
    private final Path folder;

    Place() throws IOException {
        folder = Files.createTempDirectory(Path.of("bench/target"), "var");
    }

    Path folder() {
        return folder.toAbsolutePath();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
