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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers {@link Access} from the grants of the actor's post and the roles that the post has. */
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
        var post = held(actor);
        if (post.isEmpty()) {
            return Set.copyOf(keys);
        }
        for (var grant : grants.of(post.get().id())) {
            if (grant.covers(Grant.SEE, grant.kind())) {
                keys.add(
                        grant.unit() == null
                                ? "d:" + grant.division() + ":" + grant.kind()
                                : "u:" + grant.unit() + ":" + grant.kind());
            }
        }
        post.get().roles().forEach(role -> keys.add("r:" + post.get().unit() + ":" + role));
        return Set.copyOf(keys);
    }

    @Override
    public boolean may(Actor actor, String verb, String kind, String division, String unit) {
        return actor.equals(Actor.SYSTEM)
                || held(actor).map(post -> grants.of(post.id())).orElse(List.of()).stream()
                        .filter(grant -> grant.covers(verb, kind))
                        .filter(grant -> grant.unit() == null || grant.unit().equals(unit))
                        .anyMatch(grant -> divisions.covers(grant.division(), division));
    }

    @Override
    public boolean maySee(Actor actor, Collection<String> audience) {
        return actor.equals(Actor.SYSTEM) || Access.super.maySee(actor, audience);
    }

    /** The post that the actor names, if they really hold it today. */
    private Optional<Post> held(Actor actor) {
        return actor.kind() != Actor.Kind.OFFICER || actor.post() == null
                ? Optional.empty()
                : posts.heldBy(actor.person(), LocalDate.now(clock)).stream()
                        .filter(post -> post.id().equals(actor.post()))
                        .findFirst();
    }
}
