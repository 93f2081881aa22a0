package city.moyang.standards.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/** 电话号码: a mobile number of the mainland (11 digits), or a landline with its area code. */
public record Phone(String value) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?[2-9]\\d{6,7}");

    public Phone {
        if (fault(value).isPresent()) {
            throw new IllegalArgumentException("not a phone number: " + Mask.phone(value));
        }
    }

    /** The number in a text as people type it: +86, spaces and hyphens are understood. */
    public static Phone of(String text) {
        return new Phone(normal(text));
    }

    /** One plain sentence on what is wrong with the text, or nothing. */
    public static Optional<String> fault(String text) {
        var number = normal(text);
        return MOBILE.matcher(number).matches() || LANDLINE.matcher(number).matches()
                ? Optional.empty()
                : Optional.of("电话应为11位手机号码，或带区号的固定电话");
    }

    public boolean mobile() {
        return MOBILE.matcher(value).matches();
    }

    public String masked() {
        return Mask.phone(value);
    }

    /** Never the number itself: a log line must not give it away. */
    @Override
    public String toString() {
        return masked();
    }

    private static String normal(String text) {
        var number = text.replaceAll("[\\s　()（）]", "").replaceFirst("^(\\+|00)?86(?=1)", "");
        return number.startsWith("0") ? number : number.replace("-", "");
    }
}
