package city.moyang.security.access;

import city.moyang.security.account.Account;
import city.moyang.security.account.AccountChanged;
import city.moyang.security.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Log-in sessions (会话), kept in the database: a fresh id at log-in, a short life when idle, one at
 * a time for an administrator, none for a disabled account.
 */
@Component
class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration ADMINISTRATOR_IDLE = Duration.ofMinutes(15);

    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final CsrfTokenRepository csrf;
    private final LastVisitor lastVisitor;
    private final Identification identification;
    private final Accounts accounts;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> stored,
            CsrfTokenRepository csrf,
            LastVisitor lastVisitor,
            Identification identification,
            Accounts accounts) {
        this.stored = stored;
        this.csrf = csrf;
        this.lastVisitor = lastVisitor;
        this.identification = identification;
        this.accounts = accounts;
    }

    static Authentication authentication(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    SignedIn open(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (account.kind().administrator()) {
            end(account.login());
        }
        var person = identification.of(account);
        var session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(
                (int) (account.kind().administrator() ? ADMINISTRATOR_IDLE : IDLE).toSeconds());
        put(person, request);
        new CsrfAuthenticationStrategy(csrf)
                .onAuthentication(authentication(person), request, response);
        lastVisitor.remember(account.login(), request, response);
        return person;
    }

    /** The same session goes on, but as somebody who has settled something or changed post. */
    void put(SignedIn person, HttpServletRequest request) {
        var context = new SecurityContextImpl(authentication(person));
        SecurityContextHolder.setContext(context);
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        csrf.saveToken(null, request, response);
        lastVisitor.forget(request, response);
    }

    /** Ends every session of an account, wherever it is. */
    void end(String login) {
        stored.findByPrincipalName(login).keySet().forEach(stored::deleteById);
    }

    /** A disabled or re-appointed account is signed out; one's own change is taken over at once. */
    @EventListener
    void accountChanged(AccountChanged change) {
        if (change.signOut()) {
            end(change.login());
        } else if (RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            Visitors.person()
                    .filter(person -> person.login().equals(change.login()))
                    .flatMap(person -> accounts.find(person.login()))
                    .map(account -> identification.again(account, Visitors.person().orElseThrow()))
                    .ifPresent(person -> put(person, attributes.getRequest()));
        }
    }
}
