package city.moyang.base.paper;

import city.moyang.base.typeface.Face;
import city.moyang.base.typeface.Typefaces;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Breaks text into lines (排版): no closing mark begins a line, no opening mark ends one (避头尾),
 * numbers and Latin words stay whole, lines of a justified paragraph end flush.
 */
@Component
public class Typesetter {
    private static final String NOT_FIRST = "，。、；：！？）〕》」』”’】%％·…—";
    private static final String NOT_LAST = "（〔《「『“‘【";

    private final Typefaces typefaces;

    Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The first character of the text that can be set in no face; -1 when all can. */
    public int missing(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && typefaces.faceFor(Face.FANG, c).isEmpty())
                .findFirst()
                .orElse(-1);
    }

    /** The marks of each line, relative to the line's upper left corner. */
    public List<List<Mark>> lines(String text, Style style, double width) {
        var lines = new ArrayList<List<Mark>>();
        for (var paragraph : text.split("\n", -1)) {
            paragraph(lines, paragraph, style, width);
        }
        return lines;
    }

    /** One line that is not broken, its width given by its own characters. */
    public double width(String text, Style style) {
        return text.codePoints().mapToDouble(c -> advance(c, style)).sum();
    }

    private void paragraph(List<List<Mark>> lines, String paragraph, Style style, double width) {
        var indent = style.indent() * style.pitch();
        var line = new ArrayList<String>();
        var used = indent;
        for (var unit : units(paragraph)) {
            var wide = width(unit, style);
            var full = used + wide > width + 0.01;
            if (full && !line.isEmpty() && !hangs(unit, used + wide - width, style)) {
                var carried = carried(line);
                lines.add(set(line, style, width, indent, false));
                line = new ArrayList<>(carried);
                indent = 0;
                used = carried.stream().mapToDouble(u -> width(u, style)).sum();
            }
            line.add(unit);
            used += wide;
        }
        lines.add(set(line, style, width, indent, true));
    }

    /** A closing mark is squeezed into the line it belongs to. */
    private static boolean hangs(String unit, double over, Style style) {
        return NOT_FIRST.contains(unit) && over < style.pitch() * 2.2;
    }

    private static List<String> carried(List<String> line) {
        var carried = new ArrayList<String>();
        while (line.size() > 1 && NOT_LAST.contains(line.getLast())) {
            carried.addFirst(line.removeLast());
        }
        return carried;
    }

    /** Single characters, but numbers and Latin words whole. */
    private static List<String> units(String text) {
        var units = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    if (c < 128 && c != ' ' && word.length() < 36) {
                        word.appendCodePoint(c);
                        return;
                    }
                    flush(word, units);
                    if (c < 128 && c != ' ') {
                        word.appendCodePoint(c);
                    } else {
                        units.add(Character.toString(c));
                    }
                });
        flush(word, units);
        return units;
    }

    private static void flush(StringBuilder word, List<String> units) {
        if (!word.isEmpty()) {
            units.add(word.toString());
            word.setLength(0);
        }
    }

    private List<Mark> set(
            List<String> units, Style style, double width, double indent, boolean last) {
        var text = String.join("", units);
        var natural = width(text, style);
        var room = width - indent;
        var count = text.codePointCount(0, text.length());
        var squeezed = natural > room + 0.01;
        var justified = style.align() == Style.Align.JUSTIFIED && !last;
        var extra = (justified || squeezed) && count > 1 ? (room - natural) / (count - 1) : 0;
        if (extra > style.size()) {
            extra = 0;
        }
        var start =
                switch (style.align()) {
                    case JUSTIFIED, LEFT -> indent;
                    case CENTRED -> (width - natural) / 2;
                    case RIGHT -> width - natural;
                };
        return runs(text, style, Math.max(0, start), extra);
    }

    /** Neighbours of one face and one spacing make a run. */
    private List<Mark> runs(String text, Style style, double start, double extra) {
        var runs = new ArrayList<Mark>();
        var baseline = (style.leading() - style.size()) / 2 + style.size() * 0.86;
        var characters = text.codePoints().toArray();
        var x = start;
        for (int i = 0; i < characters.length; ) {
            var face = face(characters[i], style);
            var narrow = characters[i] < 128;
            var spacing = tracking(characters[i], style) + extra;
            var from = x;
            var run = new StringBuilder();
            while (i < characters.length
                    && face(characters[i], style) == face
                    && characters[i] < 128 == narrow) {
                run.appendCodePoint(characters[i]);
                x += typefaces.width(face, characters[i]) * style.size() + spacing;
                i++;
            }
            runs.add(
                    new Mark.Text(
                            from,
                            baseline,
                            face,
                            style.size(),
                            spacing,
                            run.toString(),
                            style.ink()));
        }
        return runs;
    }

    private double advance(int c, Style style) {
        return typefaces.width(face(c, style), c) * style.size() + tracking(c, style);
    }

    /** Only full-width characters keep the grid. */
    private static double tracking(int c, Style style) {
        return c < 128 ? 0 : style.pitch() - style.size();
    }

    private Face face(int c, Style style) {
        return typefaces.faceFor(style.face(), c).orElse(style.face());
    }
}
