package city.moyang.operations.backup;

import city.moyang.base.database.Database;
import city.moyang.base.start.Unstartable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** {@code ./moyang backup} and {@code ./moyang restore FILE}, beside or without the program. */
public final class BackupCommand {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    public static boolean knows(String command) {
        return command.equals("backup") || command.equals("restore");
    }

    /** Does it, prints what was done or one sentence why not, and returns the exit code. */
    public static int run(String... arguments) {
        LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize();
        try {
            var environment = environment();
            System.out.print(
                    arguments[0].equals("backup")
                            ? backup(environment)
                            : restore(
                                    environment, List.of(arguments).subList(1, arguments.length)));
            return 0;
        } catch (Refused | Unstartable e) {
            System.err.println("moyang: " + e.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException | SQLException | IllegalStateException e) {
            System.err.println("moyang: " + arguments[0] + " failed: " + root(e));
            return 1;
        }
    }

    static String backup(Environment environment) {
        try (var database = Database.open(environment)) {
            var made = new Backups(environment).make(database.dataSource(database.name()));
            return "Backup written and verified: %s%n%d tables, %d rows, %d files. Its key is %s: keep a copy apart.%n"
                    .formatted(
                            made.file(),
                            made.manifest().tables().size(),
                            made.manifest().rows(),
                            made.manifest().files().size(),
                            environment.getProperty("moyang.backup-key"));
        }
    }

    static String restore(Environment environment, List<String> arguments)
            throws IOException, SQLException {
        var call = Call.of(arguments);
        var backups = new Backups(environment);
        var reader = new BackupReader(call.file(), backups.key());
        var manifest = reader.verify();
        var stamp = STAMP.format(LocalDateTime.now(Clock.systemUTC()));
        try (var database =
                call.drill() ? Database.open(environment) : Database.openAlone(environment)) {
            var restore = new Restore(database, reader, manifest, backups.var(), stamp);
            if (call.drill()) {
                var report = restore.drill();
                report.requireSame();
                return report.text() + "Drill passed: the backup restores to the same city.\n";
            }
            var occupied = occupied(database);
            if (occupied && !call.replace()) {
                throw new Refused(
                        Refused.Reason.NOT_EMPTY,
                        "There is a city here already: restore with --replace to set it aside, or"
                                + " into a new folder with MOYANG_VAR; nothing was changed.");
            }
            var report = restore.replace(backups.var());
            return report.text()
                    + "Restored the city of "
                    + manifest.takenAt()
                    + (occupied ? "; the former one is set aside as replaced-" + stamp : "")
                    + ".\n";
        }
    }

    private static boolean occupied(Database database) throws SQLException {
        try (var connection = database.dataSource(database.name()).getConnection()) {
            return !new Tables(connection).all().isEmpty();
        }
    }

    static Environment environment() throws IOException {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new ResourcePropertySource("classpath:application.properties"));
        return environment;
    }

    private static String root(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private record Call(Path file, boolean replace, boolean drill) {
        static Call of(List<String> arguments) {
            var files = arguments.stream().filter(a -> !a.startsWith("--")).toList();
            var options = arguments.stream().filter(a -> a.startsWith("--")).toList();
            if (files.size() != 1 || !Arrays.asList("--replace", "--drill").containsAll(options)) {
                throw new Refused(
                        Refused.Reason.WRONG_CALL,
                        "Say ./moyang restore FILE, and --replace or --drill.");
            }
            var file = Path.of(files.getFirst());
            if (!Files.isReadable(file)) {
                throw new Refused(Refused.Reason.NO_FILE, "There is no backup at " + file + ".");
            }
            return new Call(file, options.contains("--replace"), options.contains("--drill"));
        }
    }
}
