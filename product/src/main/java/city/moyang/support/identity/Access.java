package city.moyang.support.identity;

import java.util.Collection;
import java.util.Set;

/**
 * The one function that says who may see and do what (ARCHITECTURE §10, Rights). Whatever can be
 * seen carries audience keys; an actor holds keys; they may see it when the two sets meet.
 *
 * <p>Keys that a thing carries and an actor holds:
 *
 * <ul>
 *   <li>{@code p:<party>} — it is this party's own business
 *   <li>{@code d:<division>:<kind>} — everybody with a {@code see} grant for that kind over that
 *       division's subtree (a thing carries, for its division and each ancestor of it, a key with
 *       its kind and a key with {@code *}; divisions as in {@code Division.code}, 6, 9 or 12
 *       digits)
 *   <li>{@code u:<unit>:<kind>} — the same, for one unit
 *   <li>{@code r:<unit>:<role>} — the posts of a unit that hold a role: whose work a step is
 * </ul>
 */
public interface Access {

    /** Every key that the actor holds now. */
    Set<String> keys(Actor actor);

    /** Whether the actor may see something that carries these keys. */
    default boolean maySee(Actor actor, Collection<String> audience) {
        var held = keys(actor);
        return audience.stream().anyMatch(held::contains);
    }

    /**
     * Whether a grant lets the actor perform this verb on that kind of matter in that division and
     * unit.
     */
    boolean may(Actor actor, String verb, String kind, String division, String unit);
}
