package city.moyang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much it is, how soon it answers, how much memory it takes to do nothing. */
final class Size {
    private static final long IDLE_MILLIS = 15_000;

    private final Path jar;
    private final Place place;

    Size(Path jar, Place place) {
        this.jar = jar;
        this.place = place;
    }

    void measure(Figures figures) throws IOException, InterruptedException {
        figures.add("size", "jar", Files.size(jar) / 1048576.0, "MiB", "");
        try (var first = new Program(jar, place)) {
            figures.add(
                    "size",
                    "very first start to first page",
                    first.startTime().toMillis() / 1000.0,
                    "s",
                    "founds the database; --empty");
        }
        try (var again = new Program(jar, place)) {
            figures.add(
                    "size",
                    "start to first page",
                    again.startTime().toMillis() / 1000.0,
                    "s",
                    "aim ≤ 8");
            Thread.sleep(IDLE_MILLIS);
            figures.add("size", "idle memory, program", again.memory(), "MiB", "resident");
            figures.add(
                    "size",
                    "idle memory, PostgreSQL",
                    again.databaseMemory(place.folder()),
                    "MiB",
                    "proportional");
        }
    }
}
