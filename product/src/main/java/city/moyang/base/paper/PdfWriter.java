package city.moyang.base.paper;

import city.moyang.base.typeface.Face;
import city.moyang.base.typeface.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;

/** Writes a paper as PDF, fonts embedded and subset. */
@Component
public class PdfWriter {
    private static final double UNIT = 72 / 25.4;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Typefaces typefaces;

    PdfWriter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** One paper at a time: the faces are read once and shared. */
    public synchronized byte[] write(Paper paper) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            describe(document, paper);
            var fonts = new EnumMap<Face, PDFont>(Face.class);
            for (var sheet : paper.sheets()) {
                write(document, sheet, fonts);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, Paper paper) {
        document.setVersion(1.7f);
        var information = document.getDocumentInformation();
        information.setTitle(paper.title());
        information.setAuthor(paper.author());
        information.setCreator("漠阳");
        information.setCreationDate(GregorianCalendar.from(paper.on().atStartOfDay(ZONE)));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void write(PDDocument document, Sheet sheet, Map<Face, PDFont> fonts)
            throws IOException {
        var page = new PDPage(new PDRectangle(points(sheet.width()), points(sheet.height())));
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
            for (var mark : sheet.marks()) {
                switch (mark) {
                    case Mark.Text text -> text(document, stream, sheet, text, fonts);
                    case Mark.Rule rule -> rule(stream, sheet, rule);
                    case Mark.Picture picture -> picture(document, stream, sheet, picture);
                }
            }
        }
    }

    private void text(
            PDDocument document,
            PDPageContentStream stream,
            Sheet sheet,
            Mark.Text text,
            Map<Face, PDFont> fonts)
            throws IOException {
        var font = fonts.get(text.face());
        if (font == null) {
            font = PDType0Font.load(document, typefaces.font(text.face()), true);
            fonts.put(text.face(), font);
        }
        stream.beginText();
        stream.setFont(font, points(text.size()));
        stream.setCharacterSpacing(points(text.spacing()));
        stream.setNonStrokingColor(text.ink().color());
        stream.newLineAtOffset(points(text.x()), points(sheet.height() - text.y()));
        stream.showText(text.text());
        stream.endText();
    }

    private static void rule(PDPageContentStream stream, Sheet sheet, Mark.Rule rule)
            throws IOException {
        stream.setStrokingColor(rule.ink().color());
        stream.setLineWidth(points(rule.width()));
        stream.moveTo(points(rule.x1()), points(sheet.height() - rule.y1()));
        stream.lineTo(points(rule.x2()), points(sheet.height() - rule.y2()));
        stream.stroke();
    }

    private static void picture(
            PDDocument document, PDPageContentStream stream, Sheet sheet, Mark.Picture picture)
            throws IOException {
        var image = PDImageXObject.createFromByteArray(document, picture.png(), "picture");
        stream.drawImage(
                image,
                points(picture.x()),
                points(sheet.height() - picture.y() - picture.height()),
                points(picture.width()),
                points(picture.height()));
    }

    private static float points(double millimetres) {
        return (float) (millimetres * UNIT);
    }
}
