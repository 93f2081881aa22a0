package city.moyang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The methods of a formatted source file: since the formatter decides every indentation, a method
 * begins with a line that ends in {@code {} and ends with the closing brace at the same depth.
 */
final class Methods {
    private static final Pattern HEAD =
            Pattern.compile(
                    "^( {4}| {8}| {12})(?! )(?!.*\\b(class|record|enum|interface)\\b)"
                            + "(?!(return|switch|for|if|while|try|else|do|case|throw|synchronized)\\b)[^@*/].*$");

    private final List<String> lines;

    Methods(List<String> lines) {
        this.lines = lines;
    }

    /** Those with more lines than the limit, as "line (length)". */
    List<String> longer(int limit) {
        var found = new ArrayList<String>();
        for (var start = 0; start < lines.size(); start++) {
            var head = HEAD.matcher(lines.get(start));
            if (head.matches() && lines.get(start).contains("(")) {
                var open = opening(start, head.group(1));
                if (open >= 0) {
                    var end = lines.subList(open, lines.size()).indexOf(head.group(1) + "}");
                    var length = end < 0 ? 0 : code(start, open + end);
                    if (length > limit) {
                        found.add("%d (%d)".formatted(start + 1, length));
                    }
                }
            }
        }
        return found;
    }

    /** How many lines there are, those within text blocks left out: a statement of SQL is data. */
    private int code(int first, int last) {
        var count = 0;
        var quoted = false;
        for (var line : lines.subList(first, last + 1)) {
            var marks = (line.length() - line.replace("\"\"\"", "").length()) / 3;
            count += quoted && marks == 0 ? 0 : 1;
            quoted ^= marks % 2 == 1;
        }
        return count;
    }

    /** The line on which a declaration's body opens; −1 when it is a statement or has no body. */
    private int opening(int start, String indent) {
        for (var i = start; i < Math.min(start + 10, lines.size()); i++) {
            var line = lines.get(i);
            if (i > start && !line.startsWith(indent + "    ") && !line.startsWith(indent + ")")) {
                return -1;
            }
            if (line.endsWith("{")) {
                return line.contains("=") || line.contains("->") ? -1 : i;
            }
            if (line.endsWith(";")) {
                return -1;
            }
        }
        return -1;
    }
}
