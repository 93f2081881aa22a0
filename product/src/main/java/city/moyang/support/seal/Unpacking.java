package city.moyang.support.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Unpacks a stranger's container into nothing, counting, before the reader unpacks it onto the
 * disk; with the library that the reader uses, so that both see the same entries.
 */
final class Unpacking {
    private static final long LARGEST = 200L << 20;
    private static final int MOST_ENTRIES = 2_000;

    static boolean bearable(byte[] file) {
        var buffer = new byte[1 << 16];
        var total = 0L;
        var entries = 0;
        try (var zip =
                new ZipArchiveInputStream(
                        new ByteArrayInputStream(file),
                        StandardCharsets.UTF_8.name(),
                        false,
                        true)) {
            while (zip.getNextEntry() != null) {
                if (++entries > MOST_ENTRIES) {
                    return false;
                }
                for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > LARGEST) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Unpacking() {}
}
