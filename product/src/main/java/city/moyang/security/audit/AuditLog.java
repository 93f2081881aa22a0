package city.moyang.security.audit;

import city.moyang.base.time.CityClock;
import city.moyang.support.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.ObjectMapper;

/**
 * Where every module writes what a person did. An entry belongs to the caller's transaction: it is
 * chained as the last thing before the commit, and when it cannot be written, the act fails too.
 */
@Component
public class AuditLog {
    private static final int LONGEST_DEVICE = 300;

    private final AuditChain chain;
    private final ObjectMapper json;
    private final TransactionTemplate apart;

    AuditLog(AuditChain chain, ObjectMapper json, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.json = json;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Records an event in the caller's transaction, or in one of its own when there is none.
     *
     * @param object what it was about: kind and id, such as "party:…"
     * @param detail further words; never a password, never unmasked personal data
     */
    public void record(
            AuditEvent event,
            Actor actor,
            String object,
            boolean success,
            Map<String, String> detail) {
        var entry = entry(event, actor, object, success, detail);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            pending().entries.add(entry);
        } else {
            apart.executeWithoutResult(_ -> chain.append(List.of(entry)));
        }
    }

    /** Records an event that must stay in the log although the caller's transaction rolls back. */
    public void recordApart(
            AuditEvent event,
            Actor actor,
            String object,
            boolean success,
            Map<String, String> detail) {
        var entry = entry(event, actor, object, success, detail);
        apart.executeWithoutResult(_ -> chain.append(List.of(entry)));
    }

    private AuditEntry entry(
            AuditEvent event,
            Actor actor,
            String object,
            boolean success,
            Map<String, String> detail) {
        var request = request();
        return new AuditEntry(
                CityClock.realTime().truncatedTo(ChronoUnit.MICROS),
                event.name(),
                actor,
                who(request, detail),
                success,
                object,
                request == null ? "" : request.getRemoteAddr(),
                request == null ? "" : device(request),
                json.writeValueAsString(new TreeMap<>(detail)));
    }

    /** The account that is signed in, or the one that somebody tries to sign in with. */
    private static String who(@Nullable HttpServletRequest request, Map<String, String> detail) {
        var account = request == null ? null : request.getRemoteUser();
        return account == null ? detail.getOrDefault("login", "") : account;
    }

    private static String device(HttpServletRequest request) {
        var device = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return device.substring(0, Math.min(device.length(), LONGEST_DEVICE));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    private PendingEntries pending() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof PendingEntries pending && pending.chain == chain) {
                return pending;
            }
        }
        var pending = new PendingEntries(chain);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** Entries of one transaction, chained at its end so that the chain's head is held shortly. */
    private static final class PendingEntries implements TransactionSynchronization {
        private final AuditChain chain;
        private final List<AuditEntry> entries = new ArrayList<>();

        private PendingEntries(AuditChain chain) {
            this.chain = chain;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            chain.append(entries);
        }
    }
}
