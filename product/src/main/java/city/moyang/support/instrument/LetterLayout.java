package city.moyang.support.instrument;

import static city.moyang.base.paper.Flow.CHARACTER;
import static city.moyang.base.paper.Flow.LINE;
import static city.moyang.base.paper.Flow.WIDTH;

import city.moyang.base.paper.Flow;
import city.moyang.base.paper.Ink;
import city.moyang.base.paper.Mark;
import city.moyang.base.paper.Paper;
import city.moyang.base.paper.Style;
import city.moyang.base.paper.Typesetter;
import city.moyang.base.typeface.Face;
import city.moyang.support.instrument.Content.Part;
import city.moyang.support.seal.Seal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A notice or decision in the manner of GB/T 9704: organ, title, number, text, organ, date, seal.
 */
@Component
class LetterLayout {
    private static final Style BODY =
            Style.of(Face.FANG, Style.NO_3, 9.4)
                    .pitch(CHARACTER)
                    .indent(2)
                    .align(Style.Align.JUSTIFIED);
    private static final Style HEAD =
            Style.of(Face.TITLE, Style.NO_2, 13).align(Style.Align.CENTRED);
    private static final double QR = 22;
    private static final double TAIL = 38;

    private final Typesetter typesetter;
    private final TableLayout tables;
    private final QrPicture qr;

    LetterLayout(Typesetter typesetter, TableLayout tables, QrPicture qr) {
        this.typesetter = typesetter;
        this.tables = tables;
        this.qr = qr;
    }

    Press.Printed print(Instrument instrument, Content content, String number, boolean sealed) {
        var flow = new Flow(typesetter);
        head(flow, content, number);
        for (var part : content.parts()) {
            part(flow, part);
        }
        flow.keep(2);
        var tail = tail(instrument, content);
        flow.piece(TAIL, tail);
        var sheets = flow.sheets(true);
        var paper = new Paper(content.title(), content.issuer().name(), instrument.on(), sheets);
        var date = sheets.getLast().marks().indexOf(shifted(sheets.getLast().marks(), tail));
        return sealed ? stamped(paper, date) : new Press.Printed(paper, sheets.size(), 0, 0);
    }

    private void head(Flow flow, Content content, String number) {
        flow.paragraph(content.issuer().name(), HEAD);
        flow.paragraph(content.title(), HEAD);
        flow.space(2);
        if (!number.isEmpty()) {
            flow.paragraph(number, BODY.indent(0).align(Style.Align.RIGHT));
        }
        flow.piece(5, List.of(new Mark.Rule(0, 2, WIDTH, 2, 0.35, Ink.BLACK)));
    }

    private void part(Flow flow, Part part) {
        switch (part.kind()) {
            case TO -> flow.paragraph(part.text(), BODY.indent(0));
            case TEXT -> flow.paragraph(part.text(), BODY);
            case HEADING -> flow.paragraph(part.text(), BODY.face(Face.HEI));
            case NOTE ->
                    flow.paragraph(
                            part.text(),
                            Style.of(Face.KAI, Style.NO_4, 8.2)
                                    .indent(2)
                                    .align(Style.Align.JUSTIFIED));
            case FACTS -> tables.facts(flow, part.rows());
            case TABLE -> tables.table(flow, part.rows(), part.shares());
        }
    }

    /** 署名、日期 on the right, the date four characters from the edge; the code on the left. */
    private List<Mark> tail(Instrument instrument, Content content) {
        var marks = new ArrayList<Mark>();
        var name = content.issuer().name();
        var line = BODY.indent(0).align(Style.Align.LEFT);
        var date = content.on();
        var dateWidth = typesetter.width(date, line);
        var dateX = WIDTH - 4 * CHARACTER - dateWidth;
        var nameWidth = typesetter.width(name, line);
        var nameX = Math.min(dateX + dateWidth / 2 - nameWidth / 2, WIDTH - nameWidth - CHARACTER);
        typesetter
                .lines(name, line, WIDTH)
                .getFirst()
                .forEach(mark -> marks.add(mark.moved(nameX, 9)));
        marks.add(new Mark.Picture(0, 5, QR, QR, qr.png(instrument.queryCode())));
        var small = Style.of(Face.SONG, 9 * Style.POINT, 4.4).ink(Ink.GREY);
        var caption = List.of("查询码 " + instrument.queryCode(), "扫码或凭查询码核验真伪");
        for (int i = 0; i < caption.size(); i++) {
            var y = 5 + QR + 0.8 + i * 4.4;
            typesetter
                    .lines(caption.get(i), small, 70)
                    .getFirst()
                    .forEach(mark -> marks.add(mark.moved(0, y)));
        }
        typesetter
                .lines(date, line, WIDTH)
                .getFirst()
                .forEach(mark -> marks.add(mark.moved(dateX, 9 + LINE)));
        return marks;
    }

    /** The last mark of the tail as it stands on its page: the date. */
    private static Mark shifted(List<Mark> page, List<Mark> tail) {
        var date = (Mark.Text) tail.getLast();
        return page.stream()
                .filter(mark -> mark instanceof Mark.Text text && text.text().equals(date.text()))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** 骑年盖月: the seal's lower part covers the date, its upper part the name. */
    private Press.Printed stamped(Paper paper, int date) {
        var last = paper.sheets().getLast();
        var text = (Mark.Text) last.marks().get(date);
        var centreX = text.x() + typesetter.width(text.text(), BODY) / 2;
        var x = Math.min(centreX - Seal.MILLIMETRES / 2, last.width() - Seal.MILLIMETRES - 8);
        return new Press.Printed(
                paper, paper.sheets().size(), x, text.y() - 7 - Seal.MILLIMETRES / 2 - 4);
    }
}
