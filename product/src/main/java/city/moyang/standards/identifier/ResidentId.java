package city.moyang.standards.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 公民身份号码 (GB 11643-1999): division, date of birth, sequence, check character. A number of the first
 * generation (15 digits) is upgraded to 18.
 */
public record ResidentId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final Pattern OLD_SHAPE = Pattern.compile("[1-9]\\d{14}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** What can be wrong with a number, told to the person who typed it. */
    public enum Fault {
        SHAPE("身份证号码应为18位，前17位是数字，末位是数字或X"),
        BIRTH_DATE("身份证号码里的出生日期不存在，请核对第7至14位"),
        NOT_YET_BORN("身份证号码里的出生日期晚于今天，请核对第7至14位"),
        CHECKSUM("身份证号码的末位校验码不对，请逐位核对");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public enum Sex {
        MALE,
        FEMALE
    }

    public ResidentId {
        var number = value;
        faultOf(value, LocalDate.MAX)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault + ": " + mask(number));
                });
    }

    /** The number in a text as people type it: spaces, a small x or 15 digits are understood. */
    public static ResidentId of(String text) {
        return new ResidentId(upgraded(text));
    }

    /** What is wrong with the text, or nothing. */
    public static Optional<Fault> fault(String text, LocalDate today) {
        return faultOf(upgraded(text), today);
    }

    public LocalDate bornOn() {
        return born(value);
    }

    /** The sequence is odd for men, even for women. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The county where the number was first given out. */
    public String division() {
        return value.substring(0, 6);
    }

    /** 441781********4562. */
    public String masked() {
        return mask(value);
    }

    /** Never the number itself: a log line must not give it away. */
    @Override
    public String toString() {
        return masked();
    }

    private static Optional<Fault> faultOf(String number, LocalDate today) {
        if (!SHAPE.matcher(number).matches()) {
            return Optional.of(Fault.SHAPE);
        }
        try {
            if (born(number).isAfter(today)) {
                return Optional.of(Fault.NOT_YET_BORN);
            }
        } catch (DateTimeException e) {
            return Optional.of(Fault.BIRTH_DATE);
        }
        return number.charAt(17) == check(number) ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }

    private static String upgraded(String text) {
        var number = text.replaceAll("[\\s　]", "").toUpperCase(Locale.ROOT);
        if (!OLD_SHAPE.matcher(number).matches()) {
            return number;
        }
        var body = number.substring(0, 6) + "19" + number.substring(6);
        return body + check(body);
    }

    private static LocalDate born(String number) {
        return LocalDate.of(
                Integer.parseInt(number, 6, 10, 10),
                Integer.parseInt(number, 10, 12, 10),
                Integer.parseInt(number, 12, 14, 10));
    }

    /** ISO 7064 MOD 11-2. */
    private static char check(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static String mask(String number) {
        return Mask.middle(number, 6, 4);
    }
}
