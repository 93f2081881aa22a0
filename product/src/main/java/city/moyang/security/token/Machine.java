package city.moyang.security.token;

import city.moyang.support.identity.Actor;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another program with a token (接入程序) and what it may ask for. */
public record Machine(UUID id, String name, @Nullable String unit, Set<String> scopes)
        implements Principal {

    public Machine {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return name;
    }

    public Actor actor() {
        return new Actor(Actor.Kind.MACHINE, id, null, unit, null);
    }
}
