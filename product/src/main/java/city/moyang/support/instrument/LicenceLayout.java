package city.moyang.support.instrument;

import city.moyang.base.paper.Ink;
import city.moyang.base.paper.Mark;
import city.moyang.base.paper.Paper;
import city.moyang.base.paper.Sheet;
import city.moyang.base.paper.Style;
import city.moyang.base.paper.Typesetter;
import city.moyang.base.typeface.Face;
import city.moyang.support.seal.Seal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The face of a licence: a bordered landscape sheet, facts in two columns, organ and date below.
 */
@Component
class LicenceLayout {
    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final double COLUMN = 118;
    private static final double LABEL = 30;
    private static final Style VALUE =
            Style.of(Face.SONG, 13 * Style.POINT, 7.4).align(Style.Align.LEFT);

    private final Typesetter typesetter;
    private final QrPicture qr;

    LicenceLayout(Typesetter typesetter, QrPicture qr) {
        this.typesetter = typesetter;
        this.qr = qr;
    }

    Press.Printed print(Instrument instrument, Content content) {
        var marks = new ArrayList<Mark>();
        border(marks);
        var facts = content.parts().getFirst().rows();
        title(marks, content, facts.getFirst());
        facts(marks, facts.subList(1, facts.size()));
        marks.add(new Mark.Picture(240, 26, 25, 25, qr.png(instrument.queryCode())));
        put(marks, "查询码 " + instrument.queryCode(), small(), 231, 52, 46);
        put(marks, "扫码核验真伪", small(), 231, 56.5, 46);
        var notes = content.parts().subList(1, content.parts().size());
        for (int i = 0; i < notes.size(); i++) {
            put(marks, notes.get(i).text(), small(), 28, 178 + i * 4.6, 150);
        }
        put(marks, "登记机关　" + content.issuer().name(), VALUE, 168, 152, 105);
        put(marks, content.on(), VALUE.align(Style.Align.CENTRED), 205, 170, 60);
        var sheet = new Sheet(WIDTH, HEIGHT, marks);
        var paper =
                new Paper(
                        content.title(), content.issuer().name(), instrument.on(), List.of(sheet));
        return new Press.Printed(paper, 1, 235 - Seal.MILLIMETRES / 2, 150);
    }

    private void title(List<Mark> marks, Content content, List<String> code) {
        var title = Style.of(Face.TITLE, 48 * Style.POINT, 22).pitch(25).align(Style.Align.LEFT);
        var width = typesetter.width(content.title(), title) - (25 - 48 * Style.POINT);
        put(marks, content.title(), title, (WIDTH - width) / 2, 28, 200);
        var under = Style.of(Face.KAI, 16 * Style.POINT, 8).align(Style.Align.CENTRED);
        put(marks, "（副本）　演示件，不具法律效力", under, 48, 52, 200);
        put(marks, code.getFirst(), VALUE.face(Face.HEI), 28, 28, 60);
        put(marks, code.getLast(), VALUE.face(Face.HEI), 28, 36, 70);
    }

    /** Down the left column first, then the right one. */
    private void facts(List<Mark> marks, List<List<String>> facts) {
        var half = (facts.size() + 1) / 2;
        var x = 28.0;
        var y = 70.0;
        for (int i = 0; i < facts.size(); i++) {
            if (i == half) {
                x = 28 + COLUMN + 10;
                y = 70;
            }
            put(marks, facts.get(i).getFirst(), VALUE.face(Face.HEI), x, y, LABEL);
            var lines = put(marks, facts.get(i).getLast(), VALUE, x + LABEL, y, COLUMN - LABEL);
            y += lines * VALUE.leading() + 5;
        }
    }

    private static void border(List<Mark> marks) {
        frame(marks, 10, 1.4, Ink.RED);
        frame(marks, 12.5, 0.35, Ink.RED);
        frame(marks, 16, 0.35, Ink.RED);
    }

    private static void frame(List<Mark> marks, double inset, double width, Ink ink) {
        var right = WIDTH - inset;
        var bottom = HEIGHT - inset;
        marks.add(new Mark.Rule(inset, inset, right, inset, width, ink));
        marks.add(new Mark.Rule(right, inset, right, bottom, width, ink));
        marks.add(new Mark.Rule(right, bottom, inset, bottom, width, ink));
        marks.add(new Mark.Rule(inset, bottom, inset, inset, width, ink));
    }

    private static Style small() {
        return Style.of(Face.SONG, 9 * Style.POINT, 4.4).ink(Ink.GREY);
    }

    private int put(List<Mark> marks, String text, Style style, double x, double y, double width) {
        var lines = typesetter.lines(text, style, width);
        for (int i = 0; i < lines.size(); i++) {
            for (var mark : lines.get(i)) {
                marks.add(mark.moved(x, y + i * style.leading()));
            }
        }
        return lines.size();
    }
}
