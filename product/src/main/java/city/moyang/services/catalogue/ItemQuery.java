package city.moyang.services.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue: words of their own and any of the filters. An empty
 * string asks for nothing.
 *
 * @param audience personal or enterprise
 * @param stage key of a stage of life or business
 * @param unit local code of the Yangjiang unit
 */
public record ItemQuery(
        String q,
        String audience,
        String stage,
        String theme,
        String unit,
        String type,
        String handling,
        boolean applicable) {

    private static final int LONGEST = 80;

    public ItemQuery {
        q = trim(q);
        audience = trim(audience);
        stage = trim(stage);
        theme = trim(theme);
        unit = trim(unit);
        type = trim(type);
        handling = trim(handling);
    }

    public static ItemQuery text(String q) {
        return new ItemQuery(q, "", "", "", "", "", "", false);
    }

    /** The same for another audience; the stage belongs to the old one and is dropped. */
    public ItemQuery with(String otherAudience) {
        return new ItemQuery(q, otherAudience, "", theme, unit, type, handling, applicable);
    }

    /** What the parameters of an address ask for; unknown ones are ignored. */
    public static ItemQuery of(Map<String, String> parameters) {
        return new ItemQuery(
                parameters.getOrDefault("q", ""),
                parameters.getOrDefault("audience", ""),
                parameters.getOrDefault("stage", ""),
                parameters.getOrDefault("theme", ""),
                parameters.getOrDefault("unit", ""),
                parameters.getOrDefault("type", ""),
                parameters.getOrDefault("handling", ""),
                parameters.getOrDefault("applicable", "").equals("true"));
    }

    /** The page that the parameters ask for; 1 where they ask for none that can be read. */
    public static int page(Map<String, String> parameters) {
        var page = parameters.getOrDefault("page", "1");
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The query part of an address that asks the same, without the page; e.g. {@code ?q=…}. */
    public String address() {
        var asked =
                parameters().entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> e.getKey() + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", q);
        all.put("audience", audience);
        all.put("stage", stage);
        all.put("theme", theme);
        all.put("unit", unit);
        all.put("type", type);
        all.put("handling", handling);
        all.put("applicable", applicable ? "true" : "");
        return all;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String trim(@Nullable String value) {
        if (value == null) {
            return "";
        }
        var readable = new StringBuilder();
        value.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(LONGEST)
                .forEach(readable::appendCodePoint);
        return readable.toString().strip();
    }
}
