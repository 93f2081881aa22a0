package city.moyang.base.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL server of our own inside {@code var/}: unpacked, initialised, started with durable
 * settings, listening on the loopback address only, stopped with us. A server that survived a
 * killed run is adopted.
 */
final class PostgresServer implements AutoCloseable {
    private final Path home;
    private final Path data;
    private final Path passwordFile;
    private int port;

    PostgresServer(Path var) {
        home = var.toAbsolutePath().resolve("postgres");
        data = var.toAbsolutePath().resolve("data");
        passwordFile = var.toAbsolutePath().resolve("database.password");
    }

    void start() {
        try {
            unpack();
            initialise();
            if (run(home, "bin/pg_ctl", "-D", data.toString(), "status") == 0) {
                port =
                        Integer.parseInt(
                                Files.readAllLines(data.resolve("postmaster.pid")).get(3).trim());
                return;
            }
            port = freePort();
            var options =
                    "-p "
                            + port
                            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=100"
                            + " -c shared_buffers=128MB -c fsync=on -c synchronous_commit=on";
            var code =
                    run(
                            home,
                            "bin/pg_ctl",
                            "-D",
                            data.toString(),
                            "-l",
                            data.resolve("server.log").toString(),
                            "-o",
                            options,
                            "-w",
                            "start");
            if (code != 0) {
                throw new IllegalStateException(
                        "PostgreSQL did not start; see " + data.resolve("server.log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        try {
            return Files.readString(passwordFile).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run(home, "bin/pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
    }

    private void unpack() throws IOException {
        if (Files.exists(home.resolve("bin/postgres"))) {
            return;
        }
        try (var archive = PostgresServer.class.getResourceAsStream("/postgres-linux-x86_64.txz");
                var tar =
                        new TarArchiveInputStream(
                                new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = home.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(
                                target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
        Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
        var code =
                run(
                        home,
                        "bin/initdb",
                        "-D",
                        data.toString(),
                        "-U",
                        "moyang",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C.UTF-8");
        if (code != 0) {
            throw new IllegalStateException("initdb failed in " + data);
        }
    }

    private static int run(Path directory, String... command) {
        var line = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(List.of(command));
        try {
            return new ProcessBuilder(line)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(
                                    directory.resolve("../postgres.log").normalize().toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
