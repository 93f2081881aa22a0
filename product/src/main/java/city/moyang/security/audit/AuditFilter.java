package city.moyang.security.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the auditor looks for; whatever is empty does not narrow.
 *
 * @param who the account
 * @param object the beginning of what it was about
 * @param failed only what failed
 */
record AuditFilter(
        @Nullable String event,
        @Nullable String who,
        @Nullable String object,
        @Nullable Boolean failed,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {

    /** The parts that narrow, as they stand in an address. */
    Map<String, String> parts() {
        var parts = new TreeMap<String, String>();
        put(parts, "event", event);
        put(parts, "who", who);
        put(parts, "object", object);
        put(parts, "failed", onlyFailed() ? "true" : null);
        put(parts, "from", from);
        put(parts, "until", until);
        return parts;
    }

    boolean onlyFailed() {
        return Boolean.TRUE.equals(failed);
    }

    String query() {
        var query = new StringBuilder();
        parts().forEach((name, value) ->
                query.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (!text(value).isEmpty()) {
            parts.put(name, text(value));
        }
    }
}
