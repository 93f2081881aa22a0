package city.moyang.base.database;

import city.moyang.base.start.Unstartable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own inside {@code var/}: initialised, started with durable settings,
 * listening on the loopback address only, stopped with us. A server that survived a killed run is
 * adopted.
 *
 * <p>pg_ctl puts the server into a session of its own, so that the terminal's Ctrl-C reaches only
 * the program, which then stops the server in order.
 */
final class PostgresServer implements AutoCloseable {
    static final String USER = "moyang";
    private static final long LOG_LIMIT = 16 << 20;

    private final VarFolder var;
    private final PostgresProgram program;
    private final Path data;
    private final Path passwordFile;
    private final Postmaster postmaster;
    private final String version;

    PostgresServer(Path var, String version) {
        this.var = new VarFolder(var);
        this.version = version;
        program = new PostgresProgram(this.var, version);
        data = this.var.resolve("data");
        passwordFile = this.var.resolve("database.password");
        postmaster = new Postmaster(data);
    }

    /** Whether it runs already, here or left over from a killed run. */
    boolean running() {
        return postmaster.alive();
    }

    void start() {
        var.lock();
        try {
            startLocked();
        } catch (IOException e) {
            var.close();
            throw new Unstartable("PostgreSQL cannot be prepared: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            var.close();
            throw e;
        }
    }

    private void startLocked() throws IOException {
        var.requireRoom();
        requireSameMajor();
        program.unpack();
        rotateLog();
        initialise();
        if (postmaster.alive()) {
            postmaster.awaitReady();
            return;
        }
        postmaster.forget();
        program.give(data, program.log());
        if (launch() != 0) {
            throw new Unstartable("PostgreSQL did not start: " + lastWords());
        }
    }

    private int launch() throws IOException {
        var options =
                "-p "
                        + freePort()
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                        + " -c max_connections=100 -c shared_buffers=128MB"
                        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on";
        var log = program.log().toString();
        return program.run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                log,
                "-o",
                options,
                "-w",
                "-t",
                "120",
                "start");
    }

    /** Major versions do not read each other's files. */
    private void requireSameMajor() throws IOException {
        var written = data.resolve("PG_VERSION");
        if (!Files.exists(written)) {
            return;
        }
        var theirs = Files.readString(written).trim();
        var ours = version.substring(0, version.indexOf('.'));
        if (!theirs.equals(ours)) {
            throw new Unstartable(
                    "The data in "
                            + data
                            + " was written by PostgreSQL "
                            + theirs
                            + " and this program brings PostgreSQL "
                            + ours
                            + ": start the program that wrote it and make a backup, then restore"
                            + " that here.");
        }
    }

    private void initialise() throws IOException {
        if (Files.exists(data)) {
            return;
        }
        writePassword();
        var fresh = var.resolve("data.new");
        if (Files.exists(fresh)) {
            FileSystemUtils.deleteRecursively(fresh);
        }
        Files.createDirectory(fresh);
        Files.writeString(program.log(), "");
        program.give(fresh, passwordFile, program.log());
        var code =
                program.run(
                        "initdb",
                        "-D",
                        fresh.toString(),
                        "-U",
                        USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C.UTF-8",
                        "--data-checksums");
        if (code != 0) {
            throw new Unstartable("The database cannot be made: " + lastWords());
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
    }

    /** The address of one of its databases. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + database;
    }

    String password() {
        try {
            return Files.readString(passwordFile).trim();
        } catch (IOException e) {
            throw new Unstartable(
                    "The database's password is missing: put "
                            + passwordFile
                            + " back, or restore a backup into a new folder.",
                    e);
        }
    }

    @Override
    public void close() {
        if (postmaster.alive()) {
            program.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
        }
        var.close();
    }

    private void rotateLog() throws IOException {
        var log = program.log();
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What PostgreSQL said last that explains its end. */
    private String lastWords() {
        try {
            var words =
                    Files.readAllLines(program.log()).stream()
                            .filter(line ->
                                    line.contains("No space left")
                                            || line.contains("FATAL:")
                                            || line.contains("error:"))
                            .toList();
            var why = words.isEmpty() ? "" : List.copyOf(words).getLast() + " — ";
            return why + "see " + program.log() + ".";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
