package city.moyang.security.access;

import city.moyang.base.time.CityClock;
import city.moyang.security.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Somebody whose password was right and whose one-time code is still to come; for five minutes. */
record PendingSignIn(String login, String to, Instant at) implements Serializable {
    private static final String ATTRIBUTE = "moyang.pending-sign-in";
    private static final Duration LIFE = Duration.ofMinutes(5);

    static void begin(HttpServletRequest request, Account account, String to) {
        var pending = new PendingSignIn(account.login(), to, CityClock.realTime());
        request.getSession().setAttribute(ATTRIBUTE, pending);
    }

    static Optional<PendingSignIn> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (PendingSignIn) session.getAttribute(ATTRIBUTE))
                .filter(pending -> pending.at().plus(LIFE).isAfter(CityClock.realTime()));
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
