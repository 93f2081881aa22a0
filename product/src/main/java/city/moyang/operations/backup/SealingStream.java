package city.moyang.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;

/** Writes a sealed file: magic, salt, chunks. Only {@link #close} writes the last chunk. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final Seal seal;
    private final byte[] chunk = new byte[Seal.CHUNK];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream out, BackupKey key) throws IOException {
        this.out = out;
        var salt = new byte[Seal.SALT];
        new SecureRandom().nextBytes(salt);
        seal = new Seal(key, salt);
        out.write(Seal.MAGIC);
        out.write(salt);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var done = 0;
        while (done < length) {
            if (filled == chunk.length) {
                flushChunk(false);
            }
            var part = Math.min(length - done, chunk.length - filled);
            System.arraycopy(bytes, from + done, chunk, filled, part);
            filled += part;
            done += part;
        }
    }

    private void flushChunk(boolean last) throws IOException {
        out.write(seal.close(chunk, filled, last));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            flushChunk(true);
            out.close();
        }
    }
}
