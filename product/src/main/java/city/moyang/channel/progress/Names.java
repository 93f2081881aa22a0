package city.moyang.channel.progress;

import city.moyang.standards.identifier.Mask;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Post;
import city.moyang.support.organisation.Posts;
import city.moyang.support.organisation.Unit;
import city.moyang.support.organisation.Units;
import city.moyang.support.party.Parties;
import city.moyang.support.party.Party;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody who acted is called in a record: a masked name, an officer with unit and post. */
@Component
public class Names {
    private final Parties parties;
    private final Posts posts;
    private final Units units;

    Names(Parties parties, Posts posts, Units units) {
        this.parties = parties;
        this.posts = posts;
        this.units = units;
    }

    public String of(Actor actor) {
        return switch (actor.kind()) {
            case SYSTEM -> "系统";
            case MACHINE -> "接入系统";
            case RESIDENT -> resident(actor);
            case OFFICER -> officer(actor);
        };
    }

    public String unit(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private String resident(Actor actor) {
        var name = parties.find(actor.person()).map(Party::shownName).orElse("申请人");
        return name + (actor.onBehalfOf() == null ? "（本人，线上）" : "（代办）");
    }

    private String officer(Actor actor) {
        var post = actor.post();
        var title = post == null ? "" : posts.find(post).map(Post::title).orElse("");
        var name =
                post == null
                        ? ""
                        : posts.holders(post).stream()
                                .filter(holder -> holder.person().equals(actor.person()))
                                .map(holder -> Mask.name(holder.name()))
                                .findFirst()
                                .orElse("");
        return unit(Objects.requireNonNullElse(actor.unit(), "")) + " " + title + " · " + name;
    }
}
