package city.moyang.security.access;

import city.moyang.base.crypto.KeyRing;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Who was signed in last in this browser, as a mark that tells nobody else anything: so that what
 * one person typed is never offered to the next one at the same machine.
 */
@Component
class LastVisitor {
    private static final String COOKIE = "moyang-last";

    private final KeyRing keys;

    LastVisitor(KeyRing keys) {
        this.keys = keys;
    }

    /** The mark that this browser brings, or nothing. */
    static String mark(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    String markOf(String login) {
        return HexFormat.of().formatHex(keys.blindIndex("access.last-visitor", login), 0, 16);
    }

    void remember(String login, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(markOf(login), -1, request.isSecure()));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request.isSecure()));
    }

    private static Cookie cookie(String value, int age, boolean secure) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
