package city.moyang.base.paper;

import city.moyang.base.typeface.Face;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The parts of an OFD package that are not pages. */
final class OfdXml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    static String entry(Paper paper, UUID id) {
        return HEAD
                + """
                <ofd:OFD%s DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocInfo>\
                <ofd:DocID>%s</ofd:DocID><ofd:Title>%s</ofd:Title><ofd:Author>%s</ofd:Author>\
                <ofd:CreationDate>%s</ofd:CreationDate><ofd:Creator>漠阳</ofd:Creator></ofd:DocInfo>\
                <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>\
                """
                        .formatted(
                                SPACE,
                                id.toString().replace("-", ""),
                                escaped(paper.title()),
                                escaped(paper.author()),
                                paper.on());
    }

    static String fonts(Map<Face, Integer> fonts) {
        var xml = new StringBuilder(HEAD + "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:Fonts>");
        fonts.forEach((face, id) ->
                xml.append(
                        """
                        <ofd:Font ID="%d" FontName="%s" FamilyName="%s" Charset="unicode">\
                        <ofd:FontFile>%s.ttf</ofd:FontFile></ofd:Font>\
                        """
                                .formatted(id, face.fontName(), face.family(), face.fontName())));
        return xml.append("</ofd:Fonts></ofd:Res>").toString();
    }

    static String pictures(List<Integer> ids) {
        var xml = new StringBuilder(HEAD + "<ofd:Res" + SPACE + " BaseLoc=\"Res\">");
        if (!ids.isEmpty()) {
            xml.append("<ofd:MultiMedias>");
            for (int i = 0; i < ids.size(); i++) {
                xml.append(
                        """
                        <ofd:MultiMedia ID="%d" Type="Image" Format="PNG">\
                        <ofd:MediaFile>picture_%d.png</ofd:MediaFile></ofd:MultiMedia>\
                        """
                                .formatted(ids.get(i), i));
            }
            xml.append("</ofd:MultiMedias>");
        }
        return xml.append("</ofd:Res>").toString();
    }

    static String document(Paper paper, List<Integer> pageIds, int lastId) {
        var first = paper.sheets().getFirst();
        var xml = new StringBuilder(HEAD + "<ofd:Document" + SPACE + "><ofd:CommonData>");
        xml.append("<ofd:MaxUnitID>").append(lastId).append("</ofd:MaxUnitID><ofd:PageArea>");
        xml.append(box("PhysicalBox", first)).append("</ofd:PageArea>");
        xml.append("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>");
        xml.append(
                "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>");
        for (int i = 0; i < pageIds.size(); i++) {
            xml.append(
                    "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>"
                            .formatted(pageIds.get(i), i));
        }
        return xml.append("</ofd:Pages></ofd:Document>").toString();
    }

    static String box(String name, Sheet sheet) {
        return "<ofd:%s>0 0 %s %s</ofd:%s>"
                .formatted(name, number(sheet.width()), number(sheet.height()), name);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private OfdXml() {}
}
