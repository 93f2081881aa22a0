package city.moyang.security.rights;

import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Divisions;
import city.moyang.support.organisation.Posts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers {@link Access} from the grants of the actor's post and the roles that the post has. */
@Component
class GrantedAccess implements Access {
    private final Grants grants;
    private final Posts posts;
    private final Divisions divisions;

    GrantedAccess(Grants grants, Posts posts, Divisions divisions) {
        this.grants = grants;
        this.posts = posts;
        this.divisions = divisions;
    }

    @Override
    public Set<String> keys(Actor actor) {
        var keys = new HashSet<String>();
        if (actor.kind() == Actor.Kind.RESIDENT) {
            keys.add("p:" + actor.party());
        }
        for (var grant : of(actor.post())) {
            if (grant.covers(Grant.SEE, grant.kind())) {
                keys.add(
                        grant.unit() == null
                                ? "d:" + grant.division() + ":" + grant.kind()
                                : "u:" + grant.unit() + ":" + grant.kind());
            }
        }
        if (actor.post() != null) {
            posts.find(actor.post())
                    .ifPresent(post ->
                            post.roles()
                                    .forEach(role -> keys.add("r:" + post.unit() + ":" + role)));
        }
        return Set.copyOf(keys);
    }

    @Override
    public boolean may(Actor actor, String verb, String kind, String division, String unit) {
        return actor.equals(Actor.SYSTEM)
                || of(actor.post()).stream()
                        .filter(grant -> grant.covers(verb, kind))
                        .filter(grant -> grant.unit() == null || grant.unit().equals(unit))
                        .anyMatch(grant -> divisions.covers(grant.division(), division));
    }

    @Override
    public boolean maySee(Actor actor, Collection<String> audience) {
        return actor.equals(Actor.SYSTEM) || Access.super.maySee(actor, audience);
    }

    private List<Grant> of(@Nullable UUID post) {
        return post == null ? List.of() : grants.of(post);
    }
}
