package city.moyang.base.database;

import city.moyang.base.start.Unstartable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the city lives ({@code var/}): one program at a time, writable, with room on
 * its disk.
 */
final class VarFolder implements AutoCloseable {
    private static final long MIB = 1 << 20;
    private static final long ROOM_FOR_A_NEW_CITY = 300 * MIB;
    private static final long ROOM_TO_GO_ON = 64 * MIB;

    private final Path path;
    private @Nullable FileChannel lock;

    VarFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Takes the folder for this process; its number stands in the lock file. */
    void lock() {
        var file = path.resolve("moyang.lock");
        try {
            Files.createDirectories(path);
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (!taken(channel)) {
                channel.close();
                throw new Unstartable(
                        "Another Moyang (process "
                                + Files.readString(file).trim()
                                + ") already uses "
                                + path
                                + ": stop it, or give this one a folder of its own with MOYANG_VAR.");
            }
            channel.truncate(0);
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)), 0);
            lock = channel;
        } catch (IOException e) {
            throw new Unstartable(
                    "The data folder "
                            + path
                            + " cannot be written ("
                            + e.getClass().getSimpleName()
                            + "): give this user the right to write there, or choose another folder"
                            + " with MOYANG_VAR.",
                    e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void requireRoom() {
        try {
            var needed = Files.exists(path.resolve("data")) ? ROOM_TO_GO_ON : ROOM_FOR_A_NEW_CITY;
            requireRoom(Files.getFileStore(path).getUsableSpace(), needed);
        } catch (IOException e) {
            throw new Unstartable("The disk of " + path + " cannot be read.", e);
        }
    }

    void requireRoom(long free, long needed) {
        if (free < needed) {
            throw new Unstartable(
                    "The disk that holds "
                            + path
                            + " is full: "
                            + free / MIB
                            + " MiB are free and "
                            + needed / MIB
                            + " MiB are needed; free some room, or choose another folder with"
                            + " MOYANG_VAR.");
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.truncate(0);
                lock.close();
                lock = null;
            }
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + path + " cannot be given back", e);
        }
    }
}
