package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** The renderings a reader can choose, each kept in a cookie of its own: 长辈版 and 繁體. */
final class Variants {
    static final String ELDER = "moyang-elder";
    static final String TRADITIONAL = "moyang-traditional";

    static boolean has(HttpServletRequest request, String cookie) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(c -> c.getName().equals(cookie) && c.getValue().equals("1"));
    }

    private Variants() {}
}
