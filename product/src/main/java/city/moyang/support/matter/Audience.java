package city.moyang.support.matter;

import city.moyang.support.procedure.Performer;
import city.moyang.support.procedure.Procedure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 可见范围: the audience keys that a matter carries from its opening on (see {@code Access} for the
 * grammar).
 */
final class Audience {

    static Set<String> of(Opening opening, Procedure procedure) {
        var keys = new HashSet<String>();
        keys.add("p:" + opening.opener());
        for (var scope : List.of(procedure.kind(), "*")) {
            ancestors(opening.division())
                    .forEach(division -> keys.add("d:" + division + ":" + scope));
            keys.add("u:" + opening.unit() + ":" + scope);
        }
        procedure.performers().stream()
                .map(performer -> Audience.key(performer, opening.unit(), opening.opener()))
                .forEach(keys::add);
        return Set.copyOf(keys);
    }

    /** County, city and province of a six-digit division code (GB/T 2260). */
    private static List<String> ancestors(String division) {
        return List.of(division, division.substring(0, 4) + "00", division.substring(0, 2) + "0000")
                .stream()
                .distinct()
                .toList();
    }

    /** The audience key of those who may do a step. */
    static String key(Performer performer, String unit, UUID opener) {
        return switch (performer) {
            case Performer.Opener _ -> "p:" + opener;
            case Performer.Role role ->
                    "r:" + (role.unit() == null ? unit : role.unit()) + ":" + role.role();
        };
    }

    private Audience() {}
}
