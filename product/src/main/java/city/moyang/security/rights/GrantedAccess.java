package city.moyang.security.rights;

import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Divisions;
import city.moyang.support.organisation.Post;
import city.moyang.support.organisation.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Answers {@link Access} from the grants of the actor's post and the roles that the post has. A
 * post gives nothing to somebody who does not hold it today.
 */
@Component
class GrantedAccess implements Access {
    private final Grants grants;
    private final Posts posts;
    private final Divisions divisions;
    private final Clock clock;

    GrantedAccess(Grants grants, Posts posts, Divisions divisions, Clock clock) {
        this.grants = grants;
        this.posts = posts;
        this.divisions = divisions;
        this.clock = clock;
    }

    @Override
    public Set<String> keys(Actor actor) {
        var keys = new HashSet<String>();
        if (actor.kind() == Actor.Kind.RESIDENT) {
            keys.add("p:" + actor.party());
        }
        held(actor)
                .ifPresent(post -> {
                    post.roles().forEach(role -> keys.add("r:" + post.unit() + ":" + role));
                    grants.of(post.id()).stream()
                            .filter(grant -> grant.covers(Grant.SEE, grant.kind()))
                            .forEach(grant -> keys.add(key(grant)));
                });
        return Set.copyOf(keys);
    }

    @Override
    public boolean may(Actor actor, String verb, String kind, String division, String unit) {
        return actor.equals(Actor.SYSTEM)
                || held(actor).stream()
                        .flatMap(post -> grants.of(post.id()).stream())
                        .filter(grant -> grant.covers(verb, kind))
                        .filter(grant -> grant.unit() == null || grant.unit().equals(unit))
                        .anyMatch(grant -> divisions.covers(grant.division(), division));
    }

    @Override
    public boolean maySee(Actor actor, Collection<String> audience) {
        return actor.equals(Actor.SYSTEM) || Access.super.maySee(actor, audience);
    }

    private static String key(Grant grant) {
        return grant.unit() == null
                ? "d:" + grant.division() + ":" + grant.kind()
                : "u:" + grant.unit() + ":" + grant.kind();
    }

    private Optional<Post> held(Actor actor) {
        return actor.kind() != Actor.Kind.OFFICER || actor.post() == null
                ? Optional.empty()
                : posts.held(actor.post(), actor.person(), LocalDate.now(clock));
    }
}
