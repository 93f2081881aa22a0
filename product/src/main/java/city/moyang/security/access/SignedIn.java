package city.moyang.security.access;

import city.moyang.base.web.Caller;
import city.moyang.base.web.Viewer;
import city.moyang.security.account.AccountKind;
import city.moyang.standards.identifier.Mask;
import city.moyang.support.identity.Actor;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in (已登录者), as kept in the session.
 *
 * @param login the account's name
 * @param actsFor the organisation for which a resident acts
 * @param post the post that an officer has chosen
 * @param title unit and post in words, for the top bar
 * @param owes what has to be done before anything else
 */
record SignedIn(
        String login,
        AccountKind kind,
        UUID person,
        @Nullable UUID actsFor,
        String name,
        @Nullable UUID post,
        @Nullable String unit,
        String title,
        Owes owes)
        implements Principal, Serializable {

    /** What stands between signing in and working, with the page where it is done. */
    enum Owes {
        NOTHING(""),
        NEW_PASSWORD("/account/password"),
        SECOND_FACTOR("/account/second-factor"),
        POST("/post");

        private final String page;

        Owes(String page) {
            this.page = page;
        }

        String page() {
            return page;
        }
    }

    @Override
    public String getName() {
        return login;
    }

    Actor actor() {
        return switch (kind) {
            case RESIDENT -> new Actor(Actor.Kind.RESIDENT, person, null, null, actsFor);
            case OFFICER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR ->
                    new Actor(Actor.Kind.OFFICER, person, post, unit, null);
        };
    }

    Viewer viewer() {
        return new Viewer(Set.of(Caller.ANYONE, kind.caller()), Mask.name(name), title);
    }
}
