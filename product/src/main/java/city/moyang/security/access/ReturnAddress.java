package city.moyang.security.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wanted to go before they had to sign in; only ever a page of this site. */
record ReturnAddress(String path) {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");

    static ReturnAddress of(HttpServletRequest request) {
        var query = request.getQueryString();
        return new ReturnAddress(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The address in a parameter; nothing when it would lead away from this site. */
    static Optional<ReturnAddress> from(String parameter) {
        return LOCAL.matcher(parameter).matches() && !parameter.startsWith("/login?")
                ? Optional.of(new ReturnAddress(parameter))
                : Optional.empty();
    }

    /** The log-in page that leads back here. */
    String signIn() {
        return "/login?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
