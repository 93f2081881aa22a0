package city.moyang.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a sealed file. A byte altered or missing anywhere is a refusal, not a shorter stream. */
final class OpeningStream extends InputStream {
    private final InputStream in;
    private final Seal seal;
    private byte[] ahead;
    private byte[] plain = new byte[0];
    private int next;
    private boolean last;

    OpeningStream(InputStream in, BackupKey key) throws IOException {
        this.in = in;
        if (!Arrays.equals(in.readNBytes(Seal.MAGIC.length), Seal.MAGIC)) {
            throw new Refused(
                    Refused.Reason.NOT_A_BACKUP,
                    "This file is not a backup of Moyang: nothing was changed.");
        }
        var salt = in.readNBytes(Seal.SALT);
        seal = new Seal(key, salt);
        ahead = in.readNBytes(Seal.CHUNK + Seal.TAG);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (next == plain.length) {
            if (last) {
                return -1;
            }
            openChunk();
        }
        var part = Math.min(length, plain.length - next);
        System.arraycopy(plain, next, into, from, part);
        next += part;
        return part;
    }

    private void openChunk() throws IOException {
        var sealed = ahead;
        ahead = in.readNBytes(Seal.CHUNK + Seal.TAG);
        last = ahead.length == 0;
        if (sealed.length < Seal.TAG) {
            throw new Refused(
                    Refused.Reason.CUT_SHORT, "This backup was cut short: nothing was changed.");
        }
        plain = seal.open(sealed, sealed.length, last);
        next = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
