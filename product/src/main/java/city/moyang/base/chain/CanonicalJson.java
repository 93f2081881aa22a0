package city.moyang.base.chain;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that can be digested (RFC 8785, JSON Canonicalization Scheme): keys sorted
 * by UTF-16 code units, no white space, shortest escapes. Numbers are whole numbers only; an entry
 * has no fractions.
 */
public final class CanonicalJson {
    private static final String HEX = "0123456789abcdef";

    /**
     * @param value maps with string keys, collections, strings, integers, booleans and null, nested
     *     as needed
     */
    public static String text(@Nullable Object value) {
        var out = new StringBuilder(512);
        write(value, out);
        return out.toString();
    }

    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> writeMap(map, out);
            case Collection<?> items -> writeAll(items, out);
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> writeLong(number, out);
            case CharSequence text -> writeString(text, out);
            default ->
                    throw new IllegalArgumentException("cannot be canonical: " + value.getClass());
        }
    }

    private static void writeLong(long number, StringBuilder out) {
        if (Math.abs(number) > 1L << 53) {
            throw new IllegalArgumentException("beyond what JSON numbers hold exactly: " + number);
        }
        out.append(number);
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        out.append('{');
        var separator = "";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            writeString(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeAll(Collection<?> items, StringBuilder out) {
        out.append('[');
        var separator = "";
        for (var item : items) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeString(CharSequence text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> writeChar(c, out);
            }
        }
        out.append('"');
    }

    private static void writeChar(char c, StringBuilder out) {
        if (c < 0x20) {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
            out.append(c);
        }
    }

    private CanonicalJson() {}
}
