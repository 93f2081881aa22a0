package city.moyang.base.database;

import city.moyang.base.start.Unstartable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL binaries, unpacked once per version, and how they are called. */
final class PostgresProgram {
    private final Path home;
    private final Path log;
    private final Unprivileged user = Unprivileged.find();

    PostgresProgram(VarFolder var, String version) {
        home = var.resolve("postgres-" + version);
        log = var.resolve("database.log");
    }

    void unpack() throws IOException {
        if (Files.exists(home)) {
            return;
        }
        var fresh = Path.of(home + ".new");
        try (var archive = archive();
                var tar =
                        new TarArchiveInputStream(
                                new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, fresh.resolve(entry.getName()).normalize());
            }
        }
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream archive() {
        var name =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
                    case "aarch64" -> "/postgres-linux-arm_64.txz";
                    case String other -> "/" + other;
                };
        var archive = PostgresProgram.class.getResourceAsStream(name);
        if (archive == null || !System.getProperty("os.name").equals("Linux")) {
            throw new Unstartable(
                    "Moyang brings PostgreSQL for Linux on x86-64 and ARM64 only: elsewhere, start"
                            + " a PostgreSQL 18 and name it in MOYANG_DATABASE_URL.");
        }
        return archive;
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /** Runs one of its commands to the end; what it says goes to {@code var/database.log}. */
    int run(String command, String... arguments) {
        var line = new ArrayList<>(user.prefix());
        line.add(home.resolve("bin").resolve(command).toString());
        line.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(line)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was at work", e);
        }
    }

    /** Makes sure that the server may read and write these. */
    void give(Path... paths) {
        user.give(paths);
    }

    Path log() {
        return log;
    }
}
