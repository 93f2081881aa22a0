package city.moyang.security.rights;

import city.moyang.security.account.Account;
import city.moyang.security.account.AccountKind;
import city.moyang.security.account.AccountRefused;
import city.moyang.security.account.Accounts;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes a post and who becomes one of the three administrators; never the same person both. */
@Component
@Transactional
class AppointmentDesk {
    private final Accounts accounts;
    private final Posts posts;
    private final AuditLog audit;
    private final Clock clock;

    AppointmentDesk(Accounts accounts, Posts posts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    void toPost(String login, UUID post, Actor by) {
        var account = account(login);
        if (account.kind() != AccountKind.OFFICER) {
            throw refused(AccountRefused.Reason.ADMINISTRATOR_HOLDS_NO_POST, login);
        }
        var held =
                posts.find(post).orElseThrow(() -> new Refused(Refused.Reason.NO_SUCH_POST, post));
        posts.appoint(post, account.person(), account.name(), LocalDate.now(clock));
        var detail = Map.of("change", "任命岗位", "post", held.unit() + " " + held.title());
        audit.record(AuditEvent.RIGHTS_CHANGED, by, "account:" + login, true, detail);
    }

    void toAdministrator(String login, AccountKind kind, Actor by) {
        var account = account(login);
        if (kind.administrator()
                && !posts.heldBy(account.person(), LocalDate.now(clock)).isEmpty()) {
            throw refused(AccountRefused.Reason.ADMINISTRATOR_HOLDS_NO_POST, login);
        }
        accounts.appoint(login, kind, by);
    }

    private Account account(String login) {
        return accounts.find(login)
                .orElseThrow(() -> refused(AccountRefused.Reason.NO_SUCH_ACCOUNT, login));
    }

    private static AccountRefused refused(AccountRefused.Reason reason, String login) {
        return new AccountRefused(reason, login);
    }
}
