package city.moyang.operations.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;

/** 备份: makes them, keeps the last ones, knows the newest. Backups are dated in real time. */
final class Backups {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'moyang-'yyyyMMdd-HHmmss'.backup'")
                    .withZone(ZoneId.of("Asia/Shanghai"));

    private final Path folder;
    private final Path var;
    private final Path keyFile;
    private final int keep;
    private final String program;

    Backups(Environment environment) {
        folder = Path.of(environment.getRequiredProperty("moyang.backups"));
        var = Path.of(environment.getRequiredProperty("moyang.var"));
        keyFile = Path.of(environment.getRequiredProperty("moyang.backup-key"));
        keep = environment.getRequiredProperty("moyang.backup-keep", Integer.class);
        program = environment.getRequiredProperty("moyang.version");
    }

    /** A finished backup and what it holds. */
    record Made(Path file, Manifest manifest) {}

    /** Writes a backup, reads it back whole, and only then gives it its name. */
    Made make(DataSource database) {
        var now = Instant.now(Clock.systemUTC());
        var file = folder.resolve(NAME.format(now));
        var part = Path.of(file + ".part");
        var key = BackupKey.loadOrMake(keyFile);
        try (var connection = database.getConnection()) {
            Files.createDirectories(folder);
            Files.deleteIfExists(part);
            Files.createFile(
                    part,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            var writer = new BackupWriter(connection, var, program, now);
            var manifest = writer.write(new SealingStream(Files.newOutputStream(part), key));
            new BackupReader(part, key).verify();
            force(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            dropOld();
            return new Made(file, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("the backup cannot be written to " + folder, e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read for a backup", e);
        }
    }

    /** When the newest one was finished. */
    Optional<Instant> newest() {
        try {
            var all = all();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.getLastModifiedTime(all.getLast()).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BackupKey key() {
        return BackupKey.load(keyFile);
    }

    Path var() {
        return var;
    }

    /** Oldest first. */
    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(p -> p.getFileName().toString().matches("moyang-[0-9-]+[.]backup"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private void dropOld() throws IOException {
        var all = all();
        for (var old : all.subList(0, Math.max(0, all.size() - keep))) {
            Files.delete(old);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
