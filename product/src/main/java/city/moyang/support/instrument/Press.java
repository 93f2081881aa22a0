package city.moyang.support.instrument;

import city.moyang.base.paper.Mark;
import city.moyang.base.paper.OfdWriter;
import city.moyang.base.paper.Paper;
import city.moyang.base.paper.PdfWriter;
import city.moyang.base.paper.Sheet;
import city.moyang.base.store.FileStore;
import city.moyang.base.store.Purpose;
import city.moyang.base.store.StoredFile;
import city.moyang.support.number.DocumentNumber;
import city.moyang.support.seal.Seal;
import city.moyang.support.seal.SealRoom;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints and seals: one layout, two formats, both kept in the file store. */
@Component
class Press {

    /**
     * A paper laid out, and where its seal goes.
     *
     * @param sealPage from 1
     * @param sealX of the seal's upper left corner, in millimetres
     */
    record Printed(Paper paper, int sealPage, double sealX, double sealY) {}

    private final LetterLayout letter;
    private final LicenceLayout licence;
    private final PdfWriter pdf;
    private final OfdWriter ofd;
    private final SealRoom seals;
    private final FileStore store;

    Press(
            LetterLayout letter,
            LicenceLayout licence,
            PdfWriter pdf,
            OfdWriter ofd,
            SealRoom seals,
            FileStore store) {
        this.letter = letter;
        this.licence = licence;
        this.pdf = pdf;
        this.ofd = ofd;
        this.seals = seals;
        this.store = store;
    }

    SealedPaper print(
            Instrument instrument,
            Content content,
            Template template,
            @Nullable DocumentNumber number) {
        var printed = laidOut(instrument, content, template, number);
        var text = template.seal();
        if (text == null) {
            return new SealedPaper(
                    number,
                    keep(pdf.write(printed.paper()), content.title() + ".pdf"),
                    keep(ofd.write(printed.paper()), content.title() + ".ofd"),
                    null);
        }
        var seal = new Seal(content.issuer().unit(), content.issuer().name(), text);
        var stamped = pdf.write(stamped(printed, seals.picture(seal)));
        var plain = ofd.write(printed.paper());
        return new SealedPaper(
                number,
                keep(seals.sealPdf(stamped, seal), content.title() + ".pdf"),
                keep(
                        seals.sealOfd(
                                plain, seal, printed.sealPage(), printed.sealX(), printed.sealY()),
                        content.title() + ".ofd"),
                seals.serial(seal).toString(16));
    }

    /** As a letter with head, text and tail, or as the face of a licence. */
    private Printed laidOut(
            Instrument instrument,
            Content content,
            Template template,
            @Nullable DocumentNumber number) {
        var shown = number == null ? "" : number.toString();
        return template.kind() == Template.Kind.LICENCE
                ? licence.print(instrument, content)
                : letter.print(instrument, content, shown, template.seal() != null);
    }

    /**
     * In a PDF the picture of the seal is part of the page; in an OFD the seal itself carries it.
     */
    private static Paper stamped(Printed printed, byte[] picture) {
        var sheets = new ArrayList<>(printed.paper().sheets());
        var sheet = sheets.get(printed.sealPage() - 1);
        var marks = new ArrayList<>(sheet.marks());
        marks.addFirst(
                new Mark.Picture(
                        printed.sealX(),
                        printed.sealY(),
                        Seal.MILLIMETRES,
                        Seal.MILLIMETRES,
                        picture));
        sheets.set(printed.sealPage() - 1, new Sheet(sheet.width(), sheet.height(), marks));
        var paper = printed.paper();
        return new Paper(paper.title(), paper.author(), paper.on(), sheets);
    }

    private StoredFile keep(byte[] file, String name) {
        return store.put(new ByteArrayInputStream(file), name, Purpose.PAPER);
    }
}
