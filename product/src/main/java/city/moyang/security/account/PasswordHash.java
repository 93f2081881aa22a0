package city.moyang.security.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * PBKDF2 over HMAC-SM3 with a salt of its own (docs/adr/0021); written {@code
 * pbkdf2-sm3$rounds$salt$hash}.
 */
final class PasswordHash {
    private static final String SCHEME = "pbkdf2-sm3";
    private static final int ROUNDS = 120_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODY = of("nobody has this password");

    static String of(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var text = Base64.getEncoder().withoutPadding();
        return "%s$%d$%s$%s"
                .formatted(
                        SCHEME,
                        ROUNDS,
                        text.encodeToString(salt),
                        text.encodeToString(derive(password, salt, ROUNDS)));
    }

    static boolean matches(String password, String stored) {
        var parts = stored.split(Pattern.quote("$"), -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("not a password digest of scheme " + SCHEME);
        }
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** Takes as long as a real check, so that time does not tell which accounts exist. */
    static void matchNobody(String password) {
        var _ = matches(password, NOBODY);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        var generator = new PKCS5S2ParametersGenerator(new SM3Digest());
        generator.init(password.getBytes(StandardCharsets.UTF_8), salt, rounds);
        return ((KeyParameter) generator.generateDerivedParameters(BITS)).getKey();
    }

    private PasswordHash() {}
}
