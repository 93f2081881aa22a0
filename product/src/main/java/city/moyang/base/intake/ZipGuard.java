package city.moyang.base.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Unpacks an XLSX once into nothing, counting, before a reader unpacks it into memory. */
final class ZipGuard {
    private static final long UNPACKED = 100L << 20;
    private static final int ENTRIES = 500;

    static void check(byte[] content, String fileName) throws IOException {
        var buffer = new byte[1 << 16];
        var total = 0L;
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                if (++entries > ENTRIES) {
                    throw new Refused(Refused.Reason.TOO_LARGE, fileName);
                }
                for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > UNPACKED) {
                        throw new Refused(Refused.Reason.TOO_LARGE, fileName);
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
