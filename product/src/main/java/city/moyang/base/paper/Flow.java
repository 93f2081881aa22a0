package city.moyang.base.paper;

import city.moyang.base.typeface.Face;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages of GB/T 9704 geometry from top to bottom: A4, text area 156 × 225 mm, 37 mm above it,
 * 28 mm to its left, page numbers 7 mm below it.
 */
public final class Flow {
    public static final double WIDTH = 156;
    public static final double HEIGHT = 225;
    public static final double TOP = 37;
    public static final double LEFT = 28;

    /** 22 lines to a page. */
    public static final double LINE = HEIGHT / 22;

    /** 28 characters to a line. */
    public static final double CHARACTER = WIDTH / 28;

    private static final double PAGE_WIDTH = 210;
    private static final double PAGE_HEIGHT = 297;

    private record Item(double height, List<Mark> marks, boolean keepsWithNext) {}

    private final Typesetter typesetter;
    private final List<Item> items = new ArrayList<>();

    public Flow(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** A paragraph over the whole width. */
    public Flow paragraph(String text, Style style) {
        for (var line : typesetter.lines(text, style, WIDTH)) {
            items.add(new Item(style.leading(), line, false));
        }
        return this;
    }

    /** Something that stays in one piece. */
    public Flow piece(double height, List<Mark> marks) {
        items.add(new Item(height, marks, false));
        return this;
    }

    public Flow space(double height) {
        return piece(height, List.of());
    }

    /** The last {@code count} pieces go to the same page as what follows. */
    public Flow keep(int count) {
        for (int i = Math.max(0, items.size() - count); i < items.size(); i++) {
            items.set(i, new Item(items.get(i).height(), items.get(i).marks(), true));
        }
        return this;
    }

    public List<Sheet> sheets(boolean numbered) {
        var pages = new ArrayList<List<Mark>>();
        pages.add(new ArrayList<>());
        var y = 0.0;
        for (int i = 0; i < items.size(); i++) {
            if (y > 0 && y + together(i) > HEIGHT + 0.01 && together(i) <= HEIGHT) {
                pages.add(new ArrayList<>());
                y = 0;
            }
            var item = items.get(i);
            for (var mark : item.marks()) {
                pages.getLast().add(mark.moved(LEFT, TOP + y));
            }
            y += item.height();
        }
        var sheets = new ArrayList<Sheet>();
        for (var marks : pages) {
            if (numbered) {
                marks.addAll(pageNumber(sheets.size() + 1));
            }
            sheets.add(new Sheet(PAGE_WIDTH, PAGE_HEIGHT, marks));
        }
        return sheets;
    }

    private double together(int first) {
        var height = items.get(first).height();
        for (int i = first; i + 1 < items.size() && items.get(i).keepsWithNext(); i++) {
            height += items.get(i + 1).height();
        }
        return height;
    }

    /** 4号宋体 between dashes; odd pages right, even pages left, one character in. */
    private List<Mark> pageNumber(int number) {
        var style =
                Style.of(Face.SONG, Style.NO_4, 7)
                        .align(number % 2 == 1 ? Style.Align.RIGHT : Style.Align.LEFT);
        var line = typesetter.lines("— " + number + " —", style, WIDTH - 2 * Style.NO_4).getFirst();
        return line.stream()
                .map(mark -> mark.moved(LEFT + Style.NO_4, TOP + HEIGHT + 7 - 1))
                .toList();
    }
}
