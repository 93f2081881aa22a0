package city.moyang.support.matter;

import city.moyang.support.identity.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * 自动办理: what a service task of a procedure does, by name — write the record that the matter is
 * about, draft a paper. It is called inside the act's transaction, also when the system acts, so
 * either all of it stands or nothing. It must not reach outside the database.
 */
public interface Effect {

    /** The name by which procedures call it. */
    String name();

    Done perform(Situation situation);

    /**
     * What an effect sees.
     *
     * @param argument what the procedure says behind the name ({@code draft L02} → {@code L02});
     *     may be empty
     * @param opinion what the actor wrote in the act; may be empty
     */
    record Situation(Matter matter, Actor by, Instant at, String argument, String opinion) {}

    /**
     * What it answers.
     *
     * @param result a word that the procedure's conditions can read; empty when there is nothing to
     *     say
     * @param facts what joins the matter's facts
     */
    record Done(String result, Map<String, Object> facts) {
        public static final Done QUIETLY = new Done("", Map.of());
    }
}
