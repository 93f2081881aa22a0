package city.moyang.security.access;

import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every handler and carries out what the doorkeeper says. */
@Component
class AccessInterceptor implements HandlerInterceptor {
    private final Doorkeeper doorkeeper;
    private final AuditLog audit;

    AccessInterceptor(Doorkeeper doorkeeper, AuditLog audit) {
        this.doorkeeper = doorkeeper;
        this.audit = audit;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var who = Visitors.principal();
        switch (doorkeeper.decide(handler, who, request.getRequestURI())) {
            case Doorkeeper.Decision.Enter _ -> {
                KeptForm.handedIn(request);
                return true;
            }
            case Doorkeeper.Decision.SignInFirst _ -> signIn(request, response);
            case Doorkeeper.Decision.SettleFirst(var owes) -> response.sendRedirect(owes.page());
            case Doorkeeper.Decision.NoScope(var scope) -> Problem.noScope(scope).send(response);
            case Doorkeeper.Decision.NotYou _ -> refuse(request, response);
        }
        return false;
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Visitors.api(request)) {
            Problem.SIGN_IN.send(response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect(ReturnAddress.of(request).signIn());
        } else {
            KeptForm.keep(request);
            response.sendRedirect("/login?to=/login/kept");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var where = Map.of("method", request.getMethod(), "path", request.getRequestURI());
        Visitors.actor()
                .ifPresent(actor ->
                        audit.recordApart(AuditEvent.ACCESS_DENIED, actor, "page", false, where));
        if (Visitors.api(request)) {
            Problem.NOT_YOU.send(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
