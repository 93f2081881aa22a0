package city.moyang.support.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 办事的人: whoever performs an act — a person under a post, a resident for themself or on somebody's
 * behalf, another program, or the system. An officer acts under exactly one chosen post.
 *
 * @param person the account's party; the nil UUID for the system
 * @param post the post under which an officer acts
 * @param unit the unit of that post (local code, e.g. YJ011)
 * @param onBehalfOf the party for whom an agent acts
 */
public record Actor(
        Kind kind,
        UUID person,
        @Nullable UUID post,
        @Nullable String unit,
        @Nullable UUID onBehalfOf) {

    public enum Kind {
        RESIDENT,
        OFFICER,
        MACHINE,
        SYSTEM
    }

    /** The program itself: timers, jobs, deemed acts. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, new UUID(0, 0), null, null, null);

    public static Actor resident(UUID party) {
        return new Actor(Kind.RESIDENT, party, null, null, null);
    }

    public static Actor officer(UUID person, UUID post, String unit) {
        return new Actor(Kind.OFFICER, person, post, unit, null);
    }

    /** The party whose business this is: the principal of an agent, or the person. */
    public UUID party() {
        return onBehalfOf == null ? person : onBehalfOf;
    }
}
