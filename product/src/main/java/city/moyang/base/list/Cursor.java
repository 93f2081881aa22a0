package city.moyang.base.list;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in an ordered list: just after (or just before) the row with this order value and key.
 * Opaque to readers; whoever forges one sees another place of what they may see anyway.
 */
record Cursor(boolean forward, Object order, Object key) {
    private static final int LONGEST = 2000;
    private static final String GAP = "\u001f";

    /** The order is part of the token, so that a place in one order is none in another. */
    String token(String order) {
        var text = String.join(GAP, order, forward ? "n" : "p", write(this.order), write(key));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Cursor read(String token, String order, Kind orderKind, Kind keyKind) {
        if (token.length() > LONGEST || !token.matches("[A-Za-z0-9_-]+")) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = text.split(GAP, -1);
            if (parts.length != 4 || !parts[0].equals(order)) {
                return null;
            }
            var value = orderKind.parse(parts[2]);
            var key = keyKind.parse(parts[3]);
            return value == null || key == null
                    ? null
                    : new Cursor(parts[1].equals("n"), value, key);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static String write(Object value) {
        return Kind.write(value).replace(GAP, "");
    }
}
