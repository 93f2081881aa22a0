package city.moyang.support.instrument;

import city.moyang.base.crypto.KeyRing;
import city.moyang.base.crypto.Sm3;
import city.moyang.base.paper.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * 文书: acts draft them, everybody who may see them finds them here, and a wrong one is voided, never
 * overwritten.
 */
@Service
public class Instruments {
    static final String KEYS = "instrument.content";

    private final Templates templates;
    private final InstrumentRows rows;
    private final KeyRing keys;
    private final JsonMapper json;
    private final Typesetter typesetter;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Instruments(
            Templates templates,
            InstrumentRows rows,
            KeyRing keys,
            JsonMapper json,
            Typesetter typesetter,
            Clock clock,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.rows = rows;
        this.keys = keys;
        this.json = json;
        this.typesetter = typesetter;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Commits a paper's text and digest with the caller's act; it waits for its seal (待用印), which
     * it gets within seconds after the commit.
     *
     * @throws Refused when a required field is missing or a character cannot be printed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instrument draft(Draft draft) {
        var today = LocalDate.now(clock);
        var content = Filling.content(templates.get(draft.template()), draft, today);
        var text = json.writeValueAsString(content);
        var missing = typesetter.missing(text);
        if (missing >= 0) {
            throw new Refused(
                    Refused.Reason.CHARACTER_NOT_PRINTABLE,
                    draft.template(),
                    "字库里没有“%s”（U+%X）这个字，文书没有出具。请改用规范字或联系技术人员补字，其他内容都已保留。"
                            .formatted(Character.toString(missing), missing));
        }
        var id =
                rows.add(
                        draft,
                        content,
                        keys.encrypt(KEYS, text),
                        Sm3.hex(text.getBytes(StandardCharsets.UTF_8)),
                        clock.instant(),
                        today);
        events.publishEvent(new InstrumentDrafted(id));
        return rows.find(id).orElseThrow();
    }

    public Optional<Instrument> find(UUID id) {
        return rows.find(id);
    }

    /** The papers about one thing, oldest first. */
    public List<Instrument> of(String subjectKind, UUID subjectId) {
        return rows.of(subjectKind, subjectId);
    }

    /** 作废: the paper stays to be seen and verifies as void; its number is not given again. */
    @Transactional
    public void voidPaper(UUID id, String reason) {
        if (!rows.voided(id, reason, clock.instant())) {
            throw new Refused(Refused.Reason.ALREADY_VOID, id.toString(), "这份文书已经作废，或者不存在，没有改动。");
        }
    }
}
