package city.moyang.security.account;

import city.moyang.base.crypto.KeyRing;
import city.moyang.base.time.CityClock;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.standards.identifier.ResidentId;
import city.moyang.support.identity.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is done with accounts: opened, disabled, appointed; every change is audited. */
@Component
@Transactional
public class Accounts {
    private static final String PERSON = "account.person";

    /** Without characters that are taken for others when read from paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountRows rows;
    private final KeyRing keys;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Accounts(AccountRows rows, KeyRing keys, AuditLog audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.keys = keys;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Somebody who is to sign in; staff give their identity number so that one person is known as
     * one.
     */
    public record Opening(
            String login,
            AccountKind kind,
            UUID person,
            @Nullable UUID actsFor,
            String name,
            Optional<ResidentId> idNumber) {}

    @Transactional(readOnly = true)
    public Optional<Account> find(String login) {
        return rows.find(login);
    }

    /** Accounts whose log-in name or name begins so, in the order of their log-in names. */
    @Transactional(readOnly = true)
    public List<Account> list(String search, String after, int atMost) {
        return rows.list(search, after, atMost);
    }

    @Transactional(readOnly = true)
    public int count(String search) {
        return rows.count(search);
    }

    /** A password for one use, good enough for the policy. */
    public static String oneTimePassword() {
        var text = new StringBuilder("Yj-");
        RANDOM.ints(12, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.append(RANDOM.nextInt(2, 10)).toString();
    }

    /** Those that a demonstration offers on its log-in page. */
    @Transactional(readOnly = true)
    public List<Account> demo() {
        return rows.demo();
    }

    /**
     * Whether the password is right; takes the same time for an account that does not exist, and
     * holds no database connection meanwhile.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Account> withPassword(String login, String password) {
        var account = rows.find(login);
        if (account.isEmpty()) {
            PasswordHash.matchNobody(password);
        }
        return account.filter(found -> PasswordHash.matches(password, found.password()));
    }

    /** Whether the password has to be changed before anything else. */
    public static boolean passwordDue(Account account) {
        return account.mustChange() || PasswordPolicy.expired(account, CityClock.realTime());
    }

    /** Opens an account with a password that must be changed; false when the name is taken. */
    public boolean open(Opening opening, String password, Actor by) {
        return add(opening, PasswordHash.of(password), true, false, by);
    }

    /** A demonstration's account: its password is public and stays. */
    public boolean openDemo(Opening opening, String passwordHash) {
        return add(opening, passwordHash, false, true, Actor.SYSTEM);
    }

    /** The digest that several demonstration accounts can share. */
    public static String digest(String password) {
        return PasswordHash.of(password);
    }

    public void disable(String login, Actor by) {
        var account = other(login, by);
        rows.setDisabled(account.login(), CityClock.realTime());
        changed(account, true, by, "停用");
    }

    public void enable(String login, Actor by) {
        var account = other(login, by);
        rows.setDisabled(account.login(), null);
        changed(account, false, by, "启用");
    }

    /** Sets a password that must be changed at the next log-in. */
    public void resetPassword(String login, String password, Actor by) {
        var account = other(login, by);
        rows.setPassword(account.login(), PasswordHash.of(password), true, CityClock.realTime());
        changed(account, true, by, "重置密码");
    }

    /** Makes an account one of the three administrators, or an ordinary officer again. */
    public void appoint(String login, AccountKind kind, Actor by) {
        var account = other(login, by);
        if (kind == AccountKind.RESIDENT || account.kind() == AccountKind.RESIDENT) {
            throw new IllegalArgumentException("a resident's account is no officer's: " + login);
        }
        if (kind.administrator() && account.kind().administrator() && kind != account.kind()) {
            throw new AccountRefused(AccountRefused.Reason.ADMINISTRATORS_EXCLUDE, login);
        }
        if (!rows.setKind(account.login(), kind)) {
            throw new AccountRefused(AccountRefused.Reason.ADMINISTRATORS_EXCLUDE, login);
        }
        events.publishEvent(new AccountChanged(account.login(), true));
        var detail = Map.of("from", account.kind().words(), "to", kind.words());
        audit.record(AuditEvent.RIGHTS_CHANGED, by, "account:" + login, true, detail);
    }

    private boolean add(Opening opening, String hash, boolean mustChange, boolean demo, Actor by) {
        var now = CityClock.realTime();
        var account =
                new Account(
                        opening.login(),
                        opening.kind(),
                        opening.person(),
                        opening.actsFor(),
                        opening.name(),
                        hash,
                        List.of(),
                        now,
                        mustChange,
                        false,
                        false,
                        demo);
        var index =
                opening.idNumber()
                        .map(number -> keys.blindIndex(PERSON, number.value()))
                        .orElse(null);
        var added = rows.add(account, index, now);
        if (added) {
            changed(account, false, by, "开立");
        }
        return added;
    }

    private Account other(String login, Actor by) {
        var account =
                rows.find(login)
                        .orElseThrow(() ->
                                new AccountRefused(AccountRefused.Reason.NO_SUCH_ACCOUNT, login));
        if (account.person().equals(by.person())) {
            throw new AccountRefused(AccountRefused.Reason.NOT_ONESELF, login);
        }
        return account;
    }

    private void changed(Account account, boolean signOut, Actor by, String what) {
        events.publishEvent(new AccountChanged(account.login(), signOut));
        var detail = Map.of("change", what, "kind", account.kind().words());
        audit.record(AuditEvent.ACCOUNT_CHANGED, by, "account:" + account.login(), true, detail);
    }
}
