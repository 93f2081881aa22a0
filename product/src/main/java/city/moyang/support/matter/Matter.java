package city.moyang.support.matter;

import city.moyang.support.identity.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 一件事: one piece of somebody's business as it stands. Immutable; what it holds is the fold of its
 * entries.
 *
 * @param number for people: shown, spoken, searched
 * @param kind what business it is; rights are granted by it
 * @param procedure key of the procedure it follows
 * @param procedureVersion the version it started under and stays on
 * @param unit the unit that handles it
 * @param opener the party whose business it is
 * @param subject the record it is about, if any
 * @param definitions what else was frozen when it opened, e.g. {@code item → S00001/1}
 * @param facts the answers given so far
 * @param version counts the entries
 */
public record Matter(
        Id id,
        String number,
        String kind,
        String procedure,
        int procedureVersion,
        String title,
        String unit,
        UUID opener,
        @Nullable Subject subject,
        Map<String, String> definitions,
        String lookupCode,
        Set<String> audience,
        MatterState state,
        Map<String, Object> facts,
        Instant openedAt,
        int version) {

    /**
     * A matter's identity: the division of the unit that opened it, which never changes, and a UUID
     * of version 7.
     */
    public record Id(String division, UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The record that a matter is about: its kind and its id there. */
    public record Subject(String kind, String id) {}

    Matter standing(MatterState state, Map<String, Object> facts, int version) {
        return new Matter(
                id,
                number,
                kind,
                procedure,
                procedureVersion,
                title,
                unit,
                opener,
                subject,
                definitions,
                lookupCode,
                audience,
                state,
                facts,
                openedAt,
                version);
    }

    boolean openedBy(Actor actor) {
        return opener.equals(actor.party());
    }
}
