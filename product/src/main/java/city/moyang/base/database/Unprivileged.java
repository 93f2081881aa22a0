package city.moyang.base.database;

import city.moyang.base.start.Unstartable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. So root starts it in a user namespace of its own, or, where
 * that is forbidden, as the user {@code nobody}.
 */
final class Unprivileged {
    private static final String USER = "nobody";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY = List.of("runuser", "-u", USER, "--");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged find() {
        if (!System.getProperty("user.name").equals("root")) {
            return new Unprivileged(List.of());
        }
        if (works("unshare", "-U", "true")) {
            return new Unprivileged(NAMESPACE);
        }
        if (works("runuser", "-u", USER, "--", "true")) {
            return new Unprivileged(AS_NOBODY);
        }
        throw new Unstartable(
                "PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'runuser' works"
                        + " here: start ./moyang as an ordinary user.");
    }

    /** The words before a command. */
    List<String> prefix() {
        return prefix;
    }

    /** Makes sure that PostgreSQL may read and write these paths. */
    void give(Path... paths) {
        if (prefix.equals(AS_NOBODY)) {
            var command = new ArrayList<>(List.of("chown", "-R", USER));
            Arrays.stream(paths).filter(Files::exists).map(Path::toString).forEach(command::add);
            works(command.toArray(String[]::new));
        }
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
