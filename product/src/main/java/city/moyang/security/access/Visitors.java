package city.moyang.security.access;

import city.moyang.security.token.Machine;
import city.moyang.support.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sends the current request. */
final class Visitors {

    /** A {@link SignedIn} person, a {@link Machine}, or null for a stranger. */
    static @Nullable Principal principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof Principal principal
                        && (principal instanceof SignedIn || principal instanceof Machine)
                ? principal
                : null;
    }

    static Optional<SignedIn> person() {
        return Optional.ofNullable(principal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** The actor behind the request; a stranger is none, and is never taken for the system. */
    static Optional<Actor> actor() {
        return switch (principal()) {
            case SignedIn person -> Optional.of(person.actor());
            case Machine machine -> Optional.of(machine.actor());
            case null, default -> Optional.empty();
        };
    }

    static boolean api(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private Visitors() {}
}
