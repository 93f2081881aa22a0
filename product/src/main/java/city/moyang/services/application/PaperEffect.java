package city.moyang.services.application;

import city.moyang.support.instrument.Draft;
import city.moyang.support.instrument.Instruments;
import city.moyang.support.instrument.Issuer;
import city.moyang.support.matter.Effect;
import city.moyang.support.organisation.Units;
import org.springframework.stereotype.Component;

/** 出具文书: {@code draft L02} drafts that paper from what the matter already holds. */
@Component
class PaperEffect implements Effect {
    private final Instruments instruments;
    private final PaperFacts facts;
    private final Units units;

    PaperEffect(Instruments instruments, PaperFacts facts, Units units) {
        this.instruments = instruments;
        this.facts = facts;
        this.units = units;
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public Done perform(Situation situation) {
        draft(situation, situation.argument());
        return Done.QUIETLY;
    }

    void draft(Situation situation, String template) {
        var matter = situation.matter();
        instruments.draft(
                new Draft(
                        template,
                        "matter",
                        matter.id().value(),
                        issuer(matter.unit()),
                        facts.of(situation, template),
                        matter.audience()));
    }

    private Issuer issuer(String code) {
        var unit = units.find(code).orElseThrow();
        return new Issuer(
                code,
                unit.name(),
                "阳" + unit.shortName().replaceFirst("^市", "").replaceFirst("局$", ""));
    }
}
