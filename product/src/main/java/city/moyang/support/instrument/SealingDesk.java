package city.moyang.support.instrument;

import city.moyang.base.crypto.KeyRing;
import city.moyang.support.number.DocumentNumber;
import city.moyang.support.number.Numbers;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** 用印: renders one waiting paper, gives it its number and its seal, all in one transaction. */
@Service
class SealingDesk {
    private final Templates templates;
    private final InstrumentRows rows;
    private final KeyRing keys;
    private final JsonMapper json;
    private final Numbers numbers;
    private final Press press;
    private final Clock clock;

    SealingDesk(
            Templates templates,
            InstrumentRows rows,
            KeyRing keys,
            JsonMapper json,
            Numbers numbers,
            Press press,
            Clock clock) {
        this.templates = templates;
        this.rows = rows;
        this.keys = keys;
        this.json = json;
        this.numbers = numbers;
        this.press = press;
        this.clock = clock;
    }

    /** The paper that is to be sealed next, its row locked; the transaction is the caller's. */
    void seal(UUID id) {
        var instrument = rows.find(id).orElseThrow();
        var text = keys.decryptText(Instruments.KEYS, rows.content(id));
        var content = json.readValue(text, Content.class);
        var template = templates.get(content.template());
        var number = number(template, instrument, content);
        rows.sealed(id, press.print(instrument, content, template, number), clock.instant());
    }

    private @Nullable DocumentNumber number(
            Template template, Instrument instrument, Content content) {
        var word = template.word();
        if (word == null) {
            return null;
        }
        var organ = content.issuer().word();
        var year = instrument.on().getYear();
        var next = numbers.gapFree(DocumentNumber.sequence(organ, word), year);
        return new DocumentNumber(organ, word, year, next);
    }
}
