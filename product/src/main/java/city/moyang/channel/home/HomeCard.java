package city.moyang.channel.home;

import city.moyang.support.identity.Actor;
import java.util.List;
import java.util.Optional;

/**
 * What a module has to say on the home page to the person who is signed in (我的事). A bean of this
 * type is asked on every such view, so it answers from one indexed read.
 */
public interface HomeCard {

    /**
     * What to show.
     *
     * @param heading a whole sentence, e.g. 您有 2 件事在办
     * @param href the page that shows all of it
     */
    record Card(String heading, String href, List<Line> lines) {}

    /**
     * One matter in short.
     *
     * @param light ok, warn, late, or empty for grey
     */
    record Line(String title, String href, String light, String state, String stage) {}

    /** The card for this person; empty where there is nothing to say. */
    Optional<Card> card(Actor actor);
}
