package city.moyang.standards.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码 (GB 32100-2015): registering body, kind of organisation, division, organisation code (GB
 * 11714 with its own check), check character.
 */
public record Uscc(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE =
            Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

    /** What can be wrong with a code, told to the person who typed it. */
    public enum Fault {
        SHAPE("统一社会信用代码应为18位数字或大写字母，不用 I、O、S、V、Z"),
        CHECKSUM("统一社会信用代码的末位校验码不对，请逐位核对");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public Uscc {
        var code = value;
        faultOf(value)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault + ": " + code);
                });
    }

    /** The code in a text as people type it: spaces and small letters are understood. */
    public static Uscc of(String text) {
        return new Uscc(normal(text));
    }

    /** What is wrong with the text, or nothing. */
    public static Optional<Fault> fault(String text) {
        return faultOf(normal(text));
    }

    /** The county where the organisation was registered. */
    public String division() {
        return value.substring(2, 8);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s　-]", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<Fault> faultOf(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return Optional.of(Fault.SHAPE);
        }
        return code.charAt(17) == check(code) ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }

    /** Weights are the powers of 3 modulo 31. */
    private static char check(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
