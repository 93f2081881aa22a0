package city.moyang.base.paper;

import static city.moyang.base.paper.OfdXml.number;

import city.moyang.base.typeface.Face;
import city.moyang.base.typeface.Typefaces;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One page of an OFD package. */
final class OfdPage {
    private final Sheet sheet;
    private final Typefaces typefaces;
    private final OfdIds ids;
    private final Map<Face, Integer> fonts;
    private final List<Mark.Picture> pictures = new ArrayList<>();
    private final Map<Mark.Picture, Integer> pictureIds = new IdentityHashMap<>();
    private final String xml;

    OfdPage(Sheet sheet, Typefaces typefaces, OfdIds ids, Map<Face, Integer> fonts) {
        this.sheet = sheet;
        this.typefaces = typefaces;
        this.ids = ids;
        this.fonts = fonts;
        this.xml = write();
    }

    String xml() {
        return xml;
    }

    List<Mark.Picture> pictures() {
        return pictures;
    }

    int pictureId(Mark.Picture picture) {
        return pictureIds.getOrDefault(picture, 0);
    }

    private String write() {
        var out = new StringBuilder(OfdXml.HEAD + "<ofd:Page" + OfdXml.SPACE + "><ofd:Area>");
        out.append(OfdXml.box("PhysicalBox", sheet)).append("</ofd:Area><ofd:Content>");
        out.append("<ofd:Layer Type=\"Body\" ID=\"").append(ids.next()).append("\">");
        for (var mark : sheet.marks()) {
            switch (mark) {
                case Mark.Text text -> text(out, text);
                case Mark.Rule rule -> rule(out, rule);
                case Mark.Picture picture -> picture(out, picture);
            }
        }
        return out.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private void text(StringBuilder out, Mark.Text text) {
        var ascent = text.size();
        var deltas = new StringBuilder();
        var width = 0.0;
        var characters = text.text().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            var advance =
                    typefaces.width(text.face(), characters[i]) * text.size() + text.spacing();
            width += advance;
            if (i + 1 < characters.length) {
                deltas.append(i == 0 ? "" : " ").append(number(advance));
            }
        }
        out.append(
                """
                <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="%d" Size="%s">\
                <ofd:FillColor Value="%s"/><ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>\
                """
                        .formatted(
                                ids.next(),
                                number(text.x()),
                                number(text.y() - ascent),
                                number(width + text.size()),
                                number(text.size() * 1.4),
                                fonts.get(text.face()),
                                number(text.size()),
                                text.ink().ofd(),
                                number(ascent),
                                deltas.isEmpty() ? "" : " DeltaX=\"" + deltas + "\"",
                                OfdXml.escaped(text.text())));
    }

    private void rule(StringBuilder out, Mark.Rule rule) {
        var left = Math.min(rule.x1(), rule.x2()) - rule.width();
        var top = Math.min(rule.y1(), rule.y2()) - rule.width();
        out.append(
                """
                <ofd:PathObject ID="%d" Boundary="%s %s %s %s" LineWidth="%s">\
                <ofd:StrokeColor Value="%s"/>\
                <ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>\
                """
                        .formatted(
                                ids.next(),
                                number(left),
                                number(top),
                                number(Math.abs(rule.x2() - rule.x1()) + 2 * rule.width()),
                                number(Math.abs(rule.y2() - rule.y1()) + 2 * rule.width()),
                                number(rule.width()),
                                rule.ink().ofd(),
                                number(rule.x1() - left),
                                number(rule.y1() - top),
                                number(rule.x2() - left),
                                number(rule.y2() - top)));
    }

    private void picture(StringBuilder out, Mark.Picture picture) {
        var resource = ids.next();
        pictures.add(picture);
        pictureIds.put(picture, resource);
        out.append(
                """
                <ofd:ImageObject ID="%d" Boundary="%s %s %s %s" CTM="%s 0 0 %s 0 0" ResourceID="%d"/>\
                """
                        .formatted(
                                ids.next(),
                                number(picture.x()),
                                number(picture.y()),
                                number(picture.width()),
                                number(picture.height()),
                                number(picture.width()),
                                number(picture.height()),
                                resource));
    }
}
