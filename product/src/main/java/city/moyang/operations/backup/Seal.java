package city.moyang.operations.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SM4-GCM over a stream in chunks. The nonce of a chunk is its number and whether it is the last,
 * so that a chunk left out, moved or cut off does not open.
 */
final class Seal {
    static final byte[] MAGIC = "MOYANG-BACKUP-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 16;
    static final int CHUNK = 1 << 18;
    static final int TAG = 16;

    private final KeyParameter key;
    private final byte[] salt;
    private long number;

    Seal(BackupKey key, byte[] salt) {
        this.key = new KeyParameter(key.forFile(salt), 0, 16);
        this.salt = salt;
    }

    byte[] close(byte[] plain, int length, boolean last) {
        return chunk(true, plain, length, last);
    }

    byte[] open(byte[] sealed, int length, boolean last) {
        return chunk(false, sealed, length, last);
    }

    private byte[] chunk(boolean encrypting, byte[] in, int length, boolean last) {
        var nonce = ByteBuffer.allocate(12).putLong(number++).putInt(last ? 1 : 0).array();
        var gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(encrypting, new AEADParameters(key, TAG * 8, nonce, salt));
        var out = new byte[gcm.getOutputSize(length)];
        try {
            gcm.doFinal(out, gcm.processBytes(in, 0, length, out, 0));
            return out;
        } catch (InvalidCipherTextException e) {
            throw new Refused(
                    Refused.Reason.ALTERED,
                    "This backup was altered or cut short, or it was sealed under another key:"
                            + " nothing was changed.");
        }
    }
}
