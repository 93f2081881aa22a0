package city.moyang.support.instrument;

import city.moyang.support.number.DocumentNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a paper out: as a letter with head, text and tail, or as the face of a licence. */
@Component
class InstrumentLayout {
    private final LetterLayout letter;
    private final LicenceLayout licence;

    InstrumentLayout(LetterLayout letter, LicenceLayout licence) {
        this.letter = letter;
        this.licence = licence;
    }

    Printed print(
            Instrument instrument,
            Content content,
            Template template,
            @Nullable DocumentNumber number) {
        var shown = number == null ? "" : number.toString();
        return template.kind() == Template.Kind.LICENCE
                ? licence.print(instrument, content)
                : letter.print(instrument, content, shown, template.seal() != null);
    }
}
