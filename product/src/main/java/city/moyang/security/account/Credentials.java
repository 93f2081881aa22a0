package city.moyang.security.account;

import city.moyang.base.crypto.KeyRing;
import city.moyang.base.time.CityClock;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.support.identity.Actor;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own password and one-time code (口令与动态口令). */
@Component
@Transactional
public class Credentials {
    private static final String SECRET = "account.totp";

    private final AccountRows rows;
    private final KeyRing keys;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Credentials(AccountRows rows, KeyRing keys, AuditLog audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.keys = keys;
        this.audit = audit;
        this.events = events;
    }

    /** Changes the password; one sentence for each thing that prevents it. */
    List<String> changePassword(Account account, String old, String fresh, Actor by) {
        if (!PasswordHash.matches(old, account.password())) {
            audit.record(
                    AuditEvent.PASSWORD_CHANGED,
                    by,
                    object(account),
                    false,
                    Map.of("why", "原密码不对"));
            return List.of("原密码不对。");
        }
        var faults = PasswordPolicy.faults(fresh, account);
        if (faults.isEmpty()) {
            rows.setPassword(account.login(), PasswordHash.of(fresh), false, CityClock.realTime());
            changed(account, AuditEvent.PASSWORD_CHANGED, by, "本人修改");
        }
        return faults;
    }

    static String freshSecret() {
        return new DefaultSecretGenerator().generate();
    }

    /** Binds an authenticator once it has shown a right code. */
    boolean enrol(Account account, String secret, String code, Actor by) {
        if (OneTimeCode.step(secret, code, CityClock.realTime(), 0).isEmpty()) {
            return false;
        }
        rows.setSecret(account.login(), keys.encrypt(SECRET, secret));
        changed(account, AuditEvent.SECOND_FACTOR_CHANGED, by, "启用");
        return true;
    }

    /** Whether the code is right and was not used before; using it spends it. */
    public boolean spend(Account account, String code) {
        return rows.secret(account.login()).stream()
                .map(sealed -> keys.decryptText(SECRET, sealed))
                .mapToLong(secret ->
                        OneTimeCode.step(
                                        secret,
                                        code,
                                        CityClock.realTime(),
                                        rows.lastStep(account.login()))
                                .orElse(-1))
                .anyMatch(step -> step > 0 && rows.useStep(account.login(), step));
    }

    private void changed(Account account, AuditEvent event, Actor by, String what) {
        events.publishEvent(new AccountChanged(account.login(), false));
        audit.record(event, by, object(account), true, Map.of("change", what));
    }

    private static String object(Account account) {
        return "account:" + account.login();
    }
}
