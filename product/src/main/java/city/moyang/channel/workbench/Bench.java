package city.moyang.channel.workbench;

import city.moyang.base.component.Fact;
import city.moyang.channel.progress.Names;
import city.moyang.channel.progress.Progress;
import city.moyang.support.identity.Actor;
import city.moyang.support.matter.Matter;
import city.moyang.support.matter.MatterDesk;
import city.moyang.support.party.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The matter on the right, with the act panel beside it. */
@Component
class Bench {
    private final MatterDesk desk;
    private final Progress progress;
    private final Parties parties;
    private final Names names;
    private final FactWords words;

    Bench(MatterDesk desk, Progress progress, Parties parties, Names names, FactWords words) {
        this.desk = desk;
        this.progress = progress;
        this.parties = parties;
        this.names = names;
        this.words = words;
    }

    MatterView of(Matter matter, Actor by, String opinion, String refusal, UUID request) {
        var view = progress.of(matter);
        var allowed = desk.allowed(matter, by);
        return new MatterView(
                matter.id().toString(),
                matter.title(),
                matter.number(),
                names.unit(matter.unit()),
                opener(matter),
                view.status(),
                view.light().tone(),
                view.light().label(),
                view.clock().orElse(null),
                view.record(),
                view.papers(),
                facts(matter),
                materials(matter),
                MatterView.Days.of(view.clock().orElse(null)),
                Panel.of(allowed),
                opinion,
                refusal,
                request.toString());
    }

    private String opener(Matter matter) {
        return parties.find(matter.opener())
                .map(party -> party.shownName() + " · " + party.number())
                .orElse("申请人");
    }

    private List<Fact> facts(Matter matter) {
        var facts = new ArrayList<Fact>();
        for (var key : words.inOrder(matter)) {
            if (matter.facts().get(key) instanceof String text && !text.isBlank()) {
                facts.add(Fact.of(words.of(key), words.shown(key, text)));
            }
        }
        return facts;
    }

    private static List<MatterView.Material> materials(Matter matter) {
        return Materials.of(matter).stream()
                .map(one ->
                        new MatterView.Material(
                                one.name(),
                                one.source(),
                                one.file() == null
                                        ? ""
                                        : "/workbench/" + matter.id() + "/materials/" + one.file()))
                .toList();
    }
}
