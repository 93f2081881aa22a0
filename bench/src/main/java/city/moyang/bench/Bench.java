package city.moyang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./moyang bench [SUBJECT] [--full]}: measures the program on this machine and prints
 * figures and ratios. Everything runs on the loopback address, in a folder of its own, for a
 * bounded time.
 */
public final class Bench {
    private static final List<String> SUBJECTS = List.of("size", "pages", "acts");

    public static void main(String[] arguments) throws Exception {
        var jar = Path.of(arguments[0]);
        var options = Arrays.asList(arguments).subList(1, arguments.length);
        var full = options.contains("--full");
        var subjects = options.stream().filter(o -> !o.startsWith("--")).toList();
        if (!SUBJECTS.containsAll(subjects)) {
            System.err.println("moyang: bench knows the subjects " + SUBJECTS);
            System.exit(2);
        }
        var figures = new Figures();
        for (var subject : subjects.isEmpty() ? SUBJECTS : subjects) {
            System.out.println("Measuring " + subject + " …");
            try (var place = new Place()) {
                switch (subject) {
                    case "size" -> new Size(jar, place).measure(figures);
                    case "pages" -> new Pages(jar, place, full).measure(figures);
                    default -> new Acts(place, full).measure(figures);
                }
            }
        }
        System.out.println("\n" + figures.table());
        System.exit(0);
    }

    private Bench() {}
}
