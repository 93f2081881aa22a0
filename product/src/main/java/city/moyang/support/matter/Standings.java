package city.moyang.support.matter;

import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import city.moyang.support.procedure.Procedure;
import city.moyang.support.procedure.Procedures;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Says what an actor is to a matter, under the version of the procedure that the matter follows.
 */
@Component
class Standings {
    private final Procedures procedures;
    private final Access access;

    Standings(Procedures procedures, Access access) {
        this.procedures = procedures;
        this.access = access;
    }

    Standing of(Matter matter, Actor actor) {
        var held = actor.equals(Actor.SYSTEM) ? Set.<String>of() : access.keys(actor);
        return new Standing(procedure(matter), matter, actor, held);
    }

    Procedure procedure(Matter matter) {
        return procedures.version(matter.procedure(), matter.procedureVersion());
    }

    /** What a matter opened today follows. */
    Procedure current(String key) {
        return procedures.current(key);
    }

    Access access() {
        return access;
    }
}
