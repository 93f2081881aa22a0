package city.moyang.operations.backup;

import city.moyang.base.database.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.util.FileSystemUtils;

/**
 * 恢复: builds a second database beside the present one, compares it with the manifest, and changes
 * over to it in one step. Until then nothing of the present city is touched.
 */
final class Restore {
    private final Database database;
    private final BackupReader backup;
    private final Manifest manifest;
    private final String stamp;
    private final Path fresh;

    Restore(Database database, BackupReader backup, Manifest manifest, Path var, String stamp) {
        this.database = database;
        this.backup = backup;
        this.manifest = manifest;
        this.stamp = stamp;
        fresh = var.resolve("restored-" + stamp);
    }

    /** Restores beside, compares, cleans up: the present city goes on untouched. */
    DrillReport drill() throws IOException, SQLException {
        try {
            return build(false);
        } finally {
            dropBeside();
        }
    }

    /** Restores and changes over; what was there is set aside under the same stamp. */
    DrillReport replace(Path var) throws IOException, SQLException {
        DrillReport report;
        try {
            report = build(true);
            report.requireSame();
        } catch (IOException | SQLException | RuntimeException e) {
            dropBeside();
            throw e;
        }
        changeOver(var);
        return report;
    }

    private DrillReport build(boolean withFiles) throws IOException, SQLException {
        control("create database " + beside() + " template template0");
        migrate();
        try (var connection = database.dataSource(beside()).getConnection()) {
            connection.setAutoCommit(false);
            var tables = new Tables(connection);
            tables.execute("set session_replication_role = replica");
            tables.empty();
            var byEntry =
                    manifest.tables().stream()
                            .collect(
                                    Collectors.toMap(
                                            Manifest.TablePart::entry, Function.identity()));
            backup.each((entry, content) -> {
                var table = byEntry.get(entry);
                if (table != null) {
                    tables.copyIn(table.name(), table.columns(), content);
                } else if (withFiles && !entry.equals(Manifest.ENTRY)) {
                    unpack(entry, content);
                }
            });
            for (var sequence : manifest.sequences().entrySet()) {
                tables.setSequence(sequence.getKey(), sequence.getValue());
            }
            connection.commit();
            tables.execute("analyze");
            connection.commit();
            return DrillReport.of(manifest, tables);
        }
    }

    private void migrate() {
        var flyway =
                Flyway.configure()
                        .dataSource(database.dataSource(beside()))
                        .target(MigrationVersion.fromVersion(manifest.schema()))
                        .load();
        var known = flyway.info().all();
        if (known.length == 0
                || Arrays.stream(known)
                        .noneMatch(m -> m.getVersion().toString().equals(manifest.schema()))) {
            throw new Refused(
                    Refused.Reason.NEWER,
                    "This backup was made by a newer Moyang (migration "
                            + manifest.schema()
                            + "): restore it with that program; nothing was changed.");
        }
        flyway.migrate();
    }

    private void unpack(String entry, InputStream content) throws IOException {
        var target = fresh.resolve(entry).normalize();
        if (!target.startsWith(fresh)) {
            throw new IllegalStateException("a path leads out of the backup: " + entry);
        }
        Files.createDirectories(
                target.getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(
                target,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(target)) {
            content.transferTo(out);
        }
    }

    private void changeOver(Path var) throws IOException, SQLException {
        var aside = var.resolve("replaced-" + stamp);
        for (var folder : BackupWriter.FOLDERS) {
            if (Files.exists(var.resolve(folder))) {
                Files.createDirectories(aside);
                Files.move(var.resolve(folder), aside.resolve(folder));
            }
            if (Files.exists(fresh.resolve(folder))) {
                Files.move(fresh.resolve(folder), var.resolve(folder));
            }
        }
        Files.deleteIfExists(fresh);
        try (var connection = database.dataSource("template1").getConnection()) {
            connection.setAutoCommit(false);
            var tables = new Tables(connection);
            var live = tables.name(database.name());
            tables.execute("alter database " + live + " rename to replaced_" + stamp);
            tables.execute("alter database " + beside() + " rename to " + live);
            connection.commit();
        }
    }

    private void dropBeside() throws IOException, SQLException {
        control("drop database if exists " + beside() + " with (force)");
        FileSystemUtils.deleteRecursively(fresh);
    }

    private String beside() {
        return "restored_" + stamp;
    }

    private void control(String sql) throws SQLException {
        try (var connection = database.dataSource("template1").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
