package city.moyang.base.intake;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an XLSX once into nothing, counting, before a reader unpacks it into memory; reads its
 * directory with the library that the reader uses.
 */
final class ZipGuard {
    private static final long UNPACKED = 100L << 20;
    private static final int ENTRIES = 500;

    static void check(byte[] content, String fileName) throws IOException {
        var buffer = new byte[1 << 16];
        var total = 0L;
        var entries = 0;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (++entries > ENTRIES) {
                    throw new Refused(Refused.Reason.TOO_LARGE, fileName);
                }
                try (var in = zip.getInputStream(entry)) {
                    for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        total += n;
                        if (total > UNPACKED) {
                            throw new Refused(Refused.Reason.TOO_LARGE, fileName);
                        }
                    }
                }
            }
        }
        if (entries == 0) {
            throw new Refused(Refused.Reason.NOT_A_TABLE, fileName);
        }
    }

    private ZipGuard() {}
}
