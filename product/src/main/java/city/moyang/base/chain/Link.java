package city.moyang.base.chain;

import city.moyang.base.crypto.Sm3;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 链上一环: a canonical text that names the digest of the link before it, and its own digest.
 *
 * @param text canonical JSON with the member {@code prev} (64 hexadecimal digits; 64 zeros in the
 *     first link)
 * @param hash SM3 of the text in UTF-8, 32 bytes
 */
public record Link(String text, byte[] hash) {

    private static final String GENESIS = "0".repeat(64);

    /**
     * @param prev the digest of the link before; null for the first
     */
    public static Link after(byte @Nullable [] prev, Map<String, ? extends @Nullable Object> body) {
        var linked = new HashMap<String, @Nullable Object>(body);
        linked.put("prev", prev == null ? GENESIS : HexFormat.of().formatHex(prev));
        var text = CanonicalJson.text(linked);
        return new Link(text, hashOf(text));
    }

    /** Whether the text still has this digest and follows the given link. */
    public boolean follows(byte @Nullable [] prev) {
        var name = "\"prev\":\"" + (prev == null ? GENESIS : HexFormat.of().formatHex(prev)) + "\"";
        return text.contains(name) && java.security.MessageDigest.isEqual(hash, hashOf(text));
    }

    private static byte[] hashOf(String text) {
        return Sm3.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
