package city.moyang.base.limiter;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** By what a caller is recognised. */
final class CallerKey {

    static String of(HttpServletRequest request, Limit.By by) {
        return switch (by) {
            case ADDRESS -> address(request.getRemoteAddr());
            case ACCOUNT -> {
                var account = request.getRemoteUser();
                yield account == null ? address(request.getRemoteAddr()) : "account " + account;
            }
            case TOKEN -> {
                var token = request.getHeader("Authorization");
                yield token == null ? address(request.getRemoteAddr()) : "token " + digest(token);
            }
        };
    }

    /** One household has one IPv6 network of 64 bits and 2^64 addresses in it. */
    static String address(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.split(":", -1);
        var network = new StringBuilder();
        for (var i = 0; i < 4 && i < groups.length && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.isEmpty() ? address : network.toString();
    }

    /** Tokens are not kept in memory as they are. */
    private static UUID digest(String token) {
        return UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8));
    }

    private CallerKey() {}
}
