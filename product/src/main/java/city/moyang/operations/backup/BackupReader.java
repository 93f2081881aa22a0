package city.moyang.operations.backup;

import city.moyang.operations.backup.Manifest.FilePart;
import city.moyang.operations.backup.Manifest.TablePart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a backup: first whole, to know that it can be trusted, then part by part. */
final class BackupReader {
    /** What is done with one part. */
    interface Part {
        void read(String entry, InputStream content) throws IOException, SQLException;
    }

    private final Path file;
    private final BackupKey key;

    BackupReader(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    /** Reads all of it and compares every part with the manifest. */
    Manifest verify() throws IOException, SQLException {
        var digests = new HashMap<String, Digest>();
        var manifest = new Holder();
        each((entry, content) -> {
            if (entry.equals(Manifest.ENTRY)) {
                manifest.found =
                        BackupWriter.JSON.readValue(content.readAllBytes(), Manifest.class);
            } else {
                var digest = new Digest();
                content.transferTo(digest);
                digests.put(entry, digest);
            }
        });
        if (manifest.found == null) {
            throw new Refused(
                    Refused.Reason.CUT_SHORT, "This backup was cut short: nothing was changed.");
        }
        compare(manifest.found, digests);
        return manifest.found;
    }

    /** Hands every part to the receiver, in the order in which they were written. */
    void each(Part receiver) throws IOException, SQLException {
        try (var zip =
                new ZipInputStream(
                        new OpeningStream(
                                new BufferedInputStream(Files.newInputStream(file)), key))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                receiver.read(entry.getName(), zip);
            }
        }
    }

    private static void compare(Manifest manifest, Map<String, Digest> digests) {
        for (TablePart table : manifest.tables()) {
            var digest = digests.get(table.entry());
            if (digest == null
                    || digest.lines() != table.rows()
                    || !digest.hex().equals(table.sm3())) {
                throw altered(table.entry());
            }
        }
        for (FilePart part : manifest.files()) {
            var digest = digests.get(part.entry());
            if (digest == null || !digest.hex().equals(part.sm3())) {
                throw altered(part.entry());
            }
        }
        if (digests.size() != manifest.tables().size() + manifest.files().size()) {
            throw altered("its list of parts");
        }
    }

    private static Refused altered(String part) {
        return new Refused(
                Refused.Reason.ALTERED,
                "This backup does not agree with its manifest ("
                        + part
                        + "): nothing was changed.");
    }

    private static final class Holder {
        private @Nullable Manifest found;
    }
}
