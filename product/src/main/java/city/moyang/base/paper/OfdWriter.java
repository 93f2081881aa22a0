package city.moyang.base.paper;

import city.moyang.base.typeface.Face;
import city.moyang.base.typeface.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Writes a paper as OFD (GB/T 33190), fonts embedded and subset. */
@Component
public class OfdWriter {
    private final Typefaces typefaces;

    OfdWriter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    public byte[] write(Paper paper) {
        var ids = new OfdIds();
        var fonts = fonts(paper, ids);
        var pictures = new ArrayList<Integer>();
        var pages = new ArrayList<String>();
        var pageIds = new ArrayList<Integer>();
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var sheet : paper.sheets()) {
                pageIds.add(ids.next());
                var page = new OfdPage(sheet, typefaces, ids, fonts);
                pages.add(page.xml());
                for (var picture : page.pictures()) {
                    add(zip, "Doc_0/Res/picture_" + pictures.size() + ".png", picture.png());
                    pictures.add(page.pictureId(picture));
                }
            }
            for (var face : fonts.keySet()) {
                add(zip, "Doc_0/Res/" + face.fontName() + ".ttf", subset(paper, face));
            }
            add(zip, "OFD.xml", OfdXml.entry(paper, UUID.randomUUID()));
            add(zip, "Doc_0/PublicRes.xml", OfdXml.fonts(fonts));
            add(zip, "Doc_0/DocumentRes.xml", OfdXml.pictures(pictures));
            add(zip, "Doc_0/Document.xml", OfdXml.document(paper, pageIds, ids.last()));
            for (int i = 0; i < pages.size(); i++) {
                add(zip, "Doc_0/Pages/Page_" + i + "/Content.xml", pages.get(i));
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Face, Integer> fonts(Paper paper, OfdIds ids) {
        var fonts = new EnumMap<Face, Integer>(Face.class);
        texts(paper).forEach(text -> fonts.computeIfAbsent(text.face(), _ -> ids.next()));
        return fonts;
    }

    private byte[] subset(Paper paper, Face face) {
        Set<Integer> characters = new TreeSet<>();
        texts(paper).stream()
                .filter(text -> text.face() == face)
                .forEach(text -> text.text().codePoints().forEach(characters::add));
        return typefaces.subset(face, characters);
    }

    private static List<Mark.Text> texts(Paper paper) {
        return paper.sheets().stream()
                .flatMap(sheet -> sheet.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        add(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
