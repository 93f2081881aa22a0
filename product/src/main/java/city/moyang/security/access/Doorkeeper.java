package city.moyang.security.access;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.security.token.Machine;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Decides who may call a handler; whatever says nothing is closed. */
@Component
class Doorkeeper {
    /** Where somebody may go although something is owed first. */
    private static final Set<String> ALWAYS_OPEN =
            Set.of(
                    "/account",
                    "/account/password",
                    "/account/second-factor",
                    "/post",
                    "/login/kept");

    /** What the doorkeeper says. */
    sealed interface Decision {
        record Enter() implements Decision {}

        record SignInFirst() implements Decision {}

        record SettleFirst(SignedIn.Owes owes) implements Decision {}

        record NotYou() implements Decision {}

        record NoScope(String scope) implements Decision {}
    }

    /** The decision that a handler carries, on itself or on its class. */
    static @Nullable Allow of(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allow.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Allow.class);
    }

    Decision decide(Object handler, @Nullable Principal who, String path) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return new Decision.Enter();
        }
        var allow = handler instanceof HandlerMethod method ? of(method) : null;
        if (allow == null) {
            return new Decision.NotYou();
        }
        var callers = Set.copyOf(Arrays.asList(allow.value()));
        return switch (who) {
            case Machine machine -> machine(allow, callers, machine);
            case SignedIn person -> person(callers, person, path);
            case null, default ->
                    callers.contains(Caller.ANYONE)
                            ? new Decision.Enter()
                            : new Decision.SignInFirst();
        };
    }

    private static Decision machine(Allow allow, Set<Caller> callers, Machine machine) {
        if (!callers.contains(Caller.MACHINE)) {
            return callers.contains(Caller.ANYONE) ? new Decision.Enter() : new Decision.NotYou();
        }
        return allow.scope().isEmpty() || machine.scopes().contains(allow.scope())
                ? new Decision.Enter()
                : new Decision.NoScope(allow.scope());
    }

    private static Decision person(Set<Caller> callers, SignedIn person, String path) {
        if (callers.contains(Caller.ANYONE)) {
            return new Decision.Enter();
        }
        if (!callers.contains(person.kind().caller())) {
            return new Decision.NotYou();
        }
        return person.owes() == SignedIn.Owes.NOTHING || ALWAYS_OPEN.contains(path)
                ? new Decision.Enter()
                : new Decision.SettleFirst(person.owes());
    }
}
