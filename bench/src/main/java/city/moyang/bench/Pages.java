package city.moyang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Requests per second and their 99th percentile: the portal and a guide beside a static file. The
 * client runs on the same machine and takes its share of it.
 */
final class Pages {
    private static final int THREADS = 16;
    private static final Pattern STATIC = Pattern.compile("href=\"(/[^\"]+\\.css[^\"]*)\"");
    private static final Pattern GUIDE = Pattern.compile("href=\"(/services/S[0-9]+)\"");

    private final Path jar;
    private final Place place;
    private final Load load;

    Pages(Path jar, Place place, boolean full) {
        this.jar = jar;
        this.place = place;
        load = new Load(THREADS, Duration.ofSeconds(10), Duration.ofSeconds(full ? 60 : 15));
    }

    void measure(Figures figures) throws Exception {
        try (var program = new Program(jar, place)) {
            var home = program.get("/").body();
            var file = first(STATIC, home);
            double beside = 0;
            if (file.isPresent()) {
                beside = run(program, "static file", file.get(), figures);
            } else {
                figures.absent("pages", "static file", "the portal names no stylesheet");
            }
            var portal = run(program, "portal /", "/", figures);
            ratio("portal", portal, beside, figures);
            var guide = guide(program, home);
            if (guide.isPresent()) {
                var perSecond = run(program, "guide", guide.get(), figures);
                ratio("guide", perSecond, beside, figures);
            } else {
                figures.absent("pages", "guide", "no link to a guide found");
            }
        }
    }

    /** A guide that the portal or the catalogue links to. */
    private static Optional<String> guide(Program program, String home)
            throws IOException, InterruptedException {
        var found = first(GUIDE, home);
        return found.isPresent() ? found : first(GUIDE, program.get("/services").body());
    }

    private double run(Program program, String what, String path, Figures figures)
            throws Exception {
        var outcome =
                load.run(_ ->
                        () -> {
                            var answer = program.get(path);
                            if (answer.statusCode() != 200) {
                                throw new IllegalStateException(
                                        path + " answered " + answer.statusCode());
                            }
                            return 1;
                        });
        figures.add("pages", what, outcome.perSecond(), "req/s", path);
        figures.add("pages", what + ", p99", outcome.p99().toNanos() / 1e6, "ms", "aim ≤ 500");
        return outcome.perSecond();
    }

    private static void ratio(String what, double page, double file, Figures figures) {
        if (file > 0) {
            figures.add("pages", what + " ÷ static file", page / file, "×", "");
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).findFirst();
    }
}
