package city.moyang.support.instrument;

import java.security.SecureRandom;
import java.util.Locale;

/** 查询码: twelve characters that nobody can guess, without those that look alike. */
final class QueryCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As it was printed, however it was typed. */
    static String tidied(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return code.length() != 12
                ? code
                : code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    private QueryCode() {}
}
