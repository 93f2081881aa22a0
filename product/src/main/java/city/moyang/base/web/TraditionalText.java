package city.moyang.base.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Renders a page in traditional characters (繁體): the text between the tags and the few attributes
 * that people read. What is data stays as it was typed: values, the content of text areas, scripts,
 * and everything marked {@code translate="no"}.
 */
final class TraditionalText {
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style", "textarea");
    private static final Pattern READ =
            Pattern.compile("\\s(title|alt|placeholder|aria-label|label)=\"([^\"]*)\"");
    private static final Pattern BUTTON_VALUE = Pattern.compile("\\s(value)=\"([^\"]*)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Cache<String, String> KNOWN =
            Caffeine.newBuilder().maximumSize(50_000).build();

    private static final List<String[]> CORRECTIONS = corrections();

    private final String html;
    private final StringBuilder out;
    private final Deque<Boolean> kept = new ArrayDeque<>();
    private int at = 0;

    private TraditionalText(String html) {
        this.html = html;
        out = new StringBuilder(html.length() + 64);
    }

    static String of(String html) {
        return new TraditionalText(html).render();
    }

    private String render() {
        while (at < html.length()) {
            if (html.startsWith("<!", at)) {
                copyTo(html.startsWith("<!--", at) ? after("-->") : after(">"));
            } else if (html.startsWith("</", at)) {
                kept.poll();
                copyTo(after(">"));
            } else if (html.charAt(at) == '<' && at + 1 < html.length() && letter(at + 1)) {
                tag();
            } else {
                text();
            }
        }
        return out.toString();
    }

    private void text() {
        var next = html.indexOf('<', at + 1);
        var end = next < 0 ? html.length() : next;
        var text = html.substring(at, end);
        out.append(kept() ? text : convert(text));
        at = end;
    }

    private void tag() {
        var end = tagEnd();
        var tag = html.substring(at, end);
        var name = tag.substring(1).split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
        var keeps = kept() || tag.contains(" translate=\"no\"");
        out.append(keeps ? tag : attributes(tag, name));
        at = end;
        if (RAW.contains(name)) {
            copyTo(after("</" + name + ">"));
        } else if (!VOID.contains(name) && !tag.endsWith("/>")) {
            kept.push(keeps);
        }
    }

    private static String attributes(String tag, String name) {
        var read = converted(READ, tag);
        var button =
                name.equals("input") && tag.matches("(?s).*\\stype=\"(submit|button|reset)\".*");
        return button ? converted(BUTTON_VALUE, read) : read;
    }

    private static String converted(Pattern attributes, String tag) {
        return attributes
                .matcher(tag)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                " " + found.group(1) + "=\"" + convert(found.group(2)) + "\""));
    }

    private static String convert(String text) {
        return HAN.matcher(text).find() ? KNOWN.get(text, TraditionalText::looked) : text;
    }

    private static String looked(String text) {
        var converted = ZhConverterUtil.toTraditional(text);
        for (var correction : CORRECTIONS) {
            converted = converted.replace(correction[0], correction[1]);
        }
        return converted;
    }

    private static List<String[]> corrections() {
        try {
            return new ClassPathResource("web/traditional.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean kept() {
        return !kept.isEmpty() && kept.peek();
    }

    private int tagEnd() {
        char quote = 0;
        for (int i = at; i < html.length(); i++) {
            var c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private int after(String mark) {
        var found = html.indexOf(mark, at);
        return found < 0 ? html.length() : found + mark.length();
    }

    private void copyTo(int end) {
        out.append(html, at, end);
        at = end;
    }

    private boolean letter(int index) {
        return Character.isLetter(html.charAt(index));
    }
}
