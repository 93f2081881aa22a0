package city.moyang.support.matter;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Sixteen random bytes, as hexadecimal digits; and the short code by which a stranger finds a
 * matter.
 */
final class Salt {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    static String fresh() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * 查询码: ten letters and digits that cannot be mistaken for one another; 30^10 of them cannot be
     * tried out.
     */
    static String lookupCode() {
        var code = new StringBuilder(10);
        RANDOM.ints(10, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return code.toString();
    }

    private Salt() {}
}
