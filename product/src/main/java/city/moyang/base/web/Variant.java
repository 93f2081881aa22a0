package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** The renderings that a reader can choose, each kept in a cookie of its own: 长辈版 and 繁體. */
public enum Variant {
    ELDER,
    TRADITIONAL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String cookie() {
        return "moyang-" + word();
    }

    boolean chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(c -> c.getName().equals(cookie()) && c.getValue().equals("1"));
    }
}
