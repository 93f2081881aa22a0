package city.moyang.base.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * A file's content under its own SM4 key, in chunks of 64 KiB: each chunk is sealed with its number
 * and whether it is the last, so that none can be altered, moved or cut off unnoticed.
 */
final class SealedContent {
    static final int CHUNK = 64 * 1024;
    private static final int TAG = 16;
    private static final int LAST = 1 << 30;

    static void write(OutputStream to, byte[] key, ChunkSource plain) throws IOException {
        var out = new DataOutputStream(to);
        var chunk = plain.next();
        for (int number = 0; ; number++) {
            var following = plain.next();
            var last = following.length == 0;
            var sealed = crypt(key, number, last, true, chunk);
            out.writeInt(last ? sealed.length | LAST : sealed.length);
            out.write(sealed);
            if (last) {
                out.flush();
                return;
            }
            chunk = following;
        }
    }

    /** Gives the next up to 64 KiB; empty at the end. */
    interface ChunkSource {
        byte[] next() throws IOException;
    }

    static InputStream read(InputStream from, byte[] key) {
        return new Opened(new DataInputStream(from), key);
    }

    private static byte[] crypt(byte[] key, int number, boolean last, boolean seal, byte[] in)
            throws IOException {
        var gcm = GCMBlockCipher.newInstance(new SM4Engine());
        var nonce = ByteBuffer.allocate(12).putInt(8, number).array();
        var tied = new byte[] {(byte) (last ? 1 : 0)};
        gcm.init(seal, new AEADParameters(new KeyParameter(key), TAG * 8, nonce, tied));
        var out = new byte[gcm.getOutputSize(in.length)];
        try {
            var written = gcm.processBytes(in, 0, in.length, out, 0);
            gcm.doFinal(out, written);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new IOException("chunk " + number + " of a stored file was altered", e);
        }
    }

    private static final class Opened extends InputStream {
        private final DataInputStream in;
        private final byte[] key;
        private byte[] chunk = new byte[0];
        private int at;
        private int number;
        private boolean ended;

        Opened(DataInputStream in, byte[] key) {
            this.in = in;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            return ready() ? chunk[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!ready()) {
                return -1;
            }
            var count = Math.min(length, chunk.length - at);
            System.arraycopy(chunk, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean ready() throws IOException {
            while (at == chunk.length) {
                if (ended) {
                    return false;
                }
                fill();
            }
            return true;
        }

        private void fill() throws IOException {
            var header = in.readInt();
            ended = (header & LAST) != 0;
            var length = header & ~LAST;
            if (length < TAG || length > CHUNK + TAG) {
                throw new IOException("chunk " + number + " of a stored file was altered");
            }
            var sealed = in.readNBytes(length);
            if (sealed.length < length) {
                throw new EOFException("a stored file was cut short");
            }
            chunk = crypt(key, number++, ended, false, sealed);
            at = 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private SealedContent() {}
}
