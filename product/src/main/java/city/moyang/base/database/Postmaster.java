package city.moyang.base.database;

import city.moyang.base.start.Unstartable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code data/postmaster.pid} says of a server: its process on the first line, its port on the
 * fourth, its state on the eighth. A file that names a process of another kind is a leftover.
 */
final class Postmaster {
    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    private final Path file;

    Postmaster(Path data) {
        file = data.resolve("postmaster.pid");
    }

    boolean alive() {
        var lines = lines();
        if (lines.isEmpty() || !lines.getFirst().trim().matches("[0-9]+")) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/bin/postgres"))
                .isPresent();
    }

    int port() {
        return Integer.parseInt(lines().get(PORT_LINE).trim());
    }

    /** Waits until an adopted server has recovered and takes connections. */
    void awaitReady() {
        for (var tries = 0; tries < 600; tries++) {
            var lines = lines();
            if (lines.size() > STATE_LINE && lines.get(STATE_LINE).trim().equals("ready")) {
                return;
            }
            pause();
        }
        throw new Unstartable("The PostgreSQL that still runs is not ready after one minute.");
    }

    /** Removes a file whose process is gone. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
        }
    }
}
