package city.moyang.security.rights;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 授权: what a post may do.
 *
 * @param division the top of the subtree over which it holds
 * @param unit only that unit's business; null for every unit's
 * @param kind the kind of matter; {@code *} for every kind
 * @param verb what may be done: {@code see}, or an act; {@code *} for all
 */
public record Grant(UUID post, String division, @Nullable String unit, String kind, String verb) {
    public static final String SEE = "see";
    public static final String ALL = "*";

    boolean covers(String wantedVerb, String wantedKind) {
        return (verb.equals(ALL) || verb.equals(wantedVerb))
                && (kind.equals(ALL) || kind.equals(wantedKind));
    }
}
