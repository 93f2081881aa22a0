package city.moyang.base.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM3 (GB/T 32905): a digest of 32 bytes, and HMAC over it. */
public final class Sm3 {

    public static byte[] digest(byte[]... parts) {
        var sm3 = new SM3Digest();
        for (var part : parts) {
            sm3.update(part, 0, part.length);
        }
        var digest = new byte[32];
        sm3.doFinal(digest, 0);
        return digest;
    }

    /** The digest of a text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    public static byte[] hmac(byte[] key, byte[] message) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        var code = new byte[32];
        mac.doFinal(code, 0);
        return code;
    }

    private Sm3() {}
}
