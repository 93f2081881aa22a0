package city.moyang.support.party;

import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.standards.identifier.Phone;
import city.moyang.standards.identifier.ResidentId;
import city.moyang.standards.identifier.Uscc;
import city.moyang.support.identity.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the city does with the people and organisations it knows. */
@Component
public class Parties {
    private static final int SHORTEST_REASON = 4;

    private final PartyRows rows;
    private final AuditLog audit;
    private final Clock clock;

    Parties(PartyRows rows, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Party> find(UUID id) {
        return rows.find(id);
    }

    public Optional<Party> find(ResidentId number) {
        return rows.byIdNumber(number.value());
    }

    public Optional<Party> find(Uscc code) {
        return rows.byUscc(code.value());
    }

    public List<Party> find(Phone phone) {
        return rows.byPhone(phone.value());
    }

    /** The party of that number, registered now when it is not known yet. */
    @Transactional
    public Party register(NewParty party) {
        rows.add(party, clock.instant());
        return switch (party) {
            case NewParty.Person person -> find(person.idNumber()).orElseThrow();
            case NewParty.Organisation organisation -> find(organisation.uscc()).orElseThrow();
        };
    }

    /**
     * The whole value, for an officer who says why or for the party itself; the audit log keeps
     * who, whom, what and why. The caller has judged whether this officer may see this party at
     * all.
     */
    @Transactional
    public String unmask(UUID party, Hidden what, String reason, Actor actor) {
        var own = actor.kind() == Actor.Kind.RESIDENT && actor.party().equals(party);
        if (!own && actor.kind() != Actor.Kind.OFFICER) {
            throw new Refused(Refused.Reason.NOT_AN_OFFICER, party);
        }
        if (!own && reason.strip().length() < SHORTEST_REASON) {
            throw new Refused(Refused.Reason.NO_REASON_GIVEN, party);
        }
        var value =
                rows.whole(party, what)
                        .orElseThrow(() -> new Refused(Refused.Reason.NOT_KNOWN, party));
        var detail = Map.of("field", what.words(), "reason", own ? "本人查看" : reason.strip());
        audit.record(AuditEvent.UNMASK, actor, "party:" + party, true, detail);
        return value;
    }
}
