package city.moyang.support.definition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一份定义的一个版本: immutable once published.
 *
 * @param kind what it defines, e.g. {@code procedure}
 * @param key its name within the kind, e.g. {@code licensing}
 * @param version counted from 1 within the key
 * @param digest SM3 of the content, hexadecimal
 * @param origin {@code seed} when it came with the program, {@code city} when the city edited it
 * @param effectiveFrom the first day on which it is in force
 * @param effectiveUntil the last such day; null while open
 */
public record Definition(
        String kind,
        String key,
        int version,
        byte[] content,
        String digest,
        String origin,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil) {

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** How an entry names it: {@code licensing/3}. */
    public String name() {
        return key + "/" + version;
    }
}
