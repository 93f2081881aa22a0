package city.moyang.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The SM3 of everything written through it, on the way to another stream or to nowhere. */
final class Digest extends OutputStream {
    private final OutputStream onward;
    private final SM3Digest sm3 = new SM3Digest();
    private long bytes;
    private long lines;

    Digest() {
        this(nullOutputStream());
    }

    Digest(OutputStream onward) {
        this.onward = onward;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
        sm3.update(content, from, length);
        bytes += length;
        for (var i = from; i < from + length; i++) {
            if (content[i] == '\n') {
                lines++;
            }
        }
        onward.write(content, from, length);
    }

    long bytes() {
        return bytes;
    }

    /** The rows of a COPY text, which has one line for each. */
    long lines() {
        return lines;
    }

    String hex() {
        var value = new byte[sm3.getDigestSize()];
        new SM3Digest(sm3).doFinal(value, 0);
        return HexFormat.of().formatHex(value);
    }
}
