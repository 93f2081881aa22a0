package city.moyang.security.access;

import city.moyang.base.time.CityClock;
import city.moyang.security.account.Account;
import city.moyang.security.account.Accounts;
import city.moyang.security.account.Credentials;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.support.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges who may come in (登录), counts the failures and writes both down. */
@Component
class SignInDesk {
    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    SignInDesk(
            Accounts accounts,
            Credentials credentials,
            Attempts attempts,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** How a try ended. */
    sealed interface Outcome {
        record Passed(Account account) implements Outcome {}

        record Wrong(int triesLeft) implements Outcome {}

        record Closed(Instant until) implements Outcome {}
    }

    Outcome password(String login, String password, String address) {
        var closed = closed(login, address);
        if (closed.isPresent()) {
            return new Outcome.Closed(closed.get());
        }
        var account = accounts.withPassword(login, password).filter(found -> !found.disabled());
        return account.<Outcome>map(Outcome.Passed::new)
                .orElseGet(() -> wrong(login, address, "账号或密码不对"));
    }

    Outcome code(Account account, String code, String address) {
        var closed = closed(account.login(), address);
        if (closed.isPresent()) {
            return new Outcome.Closed(closed.get());
        }
        return credentials.spend(account, code)
                ? new Outcome.Passed(account)
                : wrong(account.login(), address, "动态口令不对");
    }

    /** Writes down that somebody is in and forgets the failures before. */
    void entered(SignedIn person, String address) {
        transaction.executeWithoutResult(_ -> {
            attempts.clear(Attempts.account(person.login()));
            attempts.clear(Attempts.address(address));
            attempts.forgetBefore(CityClock.realTime().minus(Duration.ofDays(1)));
            audit.record(
                    AuditEvent.SIGN_IN,
                    person.actor(),
                    "account:" + person.login(),
                    true,
                    Map.of("login", person.login()));
        });
    }

    /** Lets an account try again at once. */
    void unlock(String login, Actor by) {
        transaction.executeWithoutResult(_ -> {
            attempts.clear(Attempts.account(login));
            audit.record(
                    AuditEvent.ACCOUNT_CHANGED,
                    by,
                    "account:" + login,
                    true,
                    Map.of("change", "解除锁定"));
        });
    }

    Optional<Instant> closed(String login, String address) {
        var now = CityClock.realTime();
        return Stream.of(Attempts.account(login), Attempts.address(address))
                .flatMap(subject -> attempts.closedUntil(subject, now).stream())
                .max(Instant::compareTo);
    }

    /** What is no account's name may be a password or an identity number typed in the wrong box. */
    private String named(String login) {
        var shown = login.substring(0, Math.min(2, login.length()));
        return accounts.find(login).isPresent() ? login : shown + "***";
    }

    private Outcome wrong(String login, String address, String why) {
        var now = CityClock.realTime();
        var left =
                transaction.execute(_ -> {
                    var ofAccount = attempts.fail(Attempts.account(login), now);
                    var ofAddress = attempts.fail(Attempts.address(address), now);
                    var named = named(login);
                    var detail = Map.of("login", named, "why", why);
                    var object = "account:" + named;
                    audit.record(AuditEvent.SIGN_IN_FAILED, Actor.SYSTEM, object, false, detail);
                    var least = Math.min(ofAccount, ofAddress);
                    if (least == 0) {
                        audit.record(AuditEvent.LOCKED, Actor.SYSTEM, object, true, detail);
                    }
                    return least;
                });
        return left == null || left == 0
                ? new Outcome.Closed(closed(login, address).orElse(now))
                : new Outcome.Wrong(left);
    }
}
