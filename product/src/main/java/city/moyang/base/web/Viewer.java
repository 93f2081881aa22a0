package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Who is looking, as far as a page needs to know: what to call them and which doors to show. Put
 * into the request by the security shaft; a page shows less to a viewer, but what a viewer may do
 * is decided elsewhere.
 *
 * @param name masked, as shown in the top bar (陈*珊); empty for a stranger
 * @param title the post an officer acts under (注册登记股); empty otherwise
 */
public record Viewer(Set<Caller> roles, String name, String title) {

    public static final String ATTRIBUTE = Viewer.class.getName();

    /** Somebody who has not signed in. */
    public static final Viewer STRANGER = new Viewer(Set.of(Caller.ANYONE), "", "");

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public static Viewer of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer ? viewer : STRANGER;
    }

    public boolean signedIn() {
        return !name.isEmpty();
    }

    public boolean is(Caller role) {
        return roles.contains(role);
    }

    /** Whether the dense staff shell is the right one. */
    public boolean staff() {
        return is(Caller.OFFICER)
                || is(Caller.SYSTEM_ADMIN)
                || is(Caller.SECURITY_ADMIN)
                || is(Caller.AUDITOR);
    }
}
