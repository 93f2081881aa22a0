package city.moyang.support.matter;

import city.moyang.support.procedure.Performer;
import java.util.UUID;

/** The audience key of those who may do a step. */
final class Candidates {

    static String key(Performer performer, String unit, UUID opener) {
        return switch (performer) {
            case Performer.Opener _ -> "p:" + opener;
            case Performer.Role role ->
                    "r:" + (role.unit() == null ? unit : role.unit()) + ":" + role.role();
        };
    }

    private Candidates() {}
}
