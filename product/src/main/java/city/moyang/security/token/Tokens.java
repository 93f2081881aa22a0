package city.moyang.security.token;

import city.moyang.base.crypto.Sm3;
import city.moyang.base.time.CityClock;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.support.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of other programs (接入令牌): only their digest is kept. */
@Repository
public class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final AuditLog audit;

    Tokens(JdbcClient db, AuditLog audit) {
        this.db = db;
        this.audit = audit;
    }

    /** Issues a token, which is told this once and never again. */
    @Transactional
    public String issue(
            String name, @Nullable String unit, Set<String> scopes, Instant expiresAt, Actor by) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = "my_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql(
                        """
                        insert into token_issued (name, hash, scopes, unit, expires_at, created_at)
                        values (:name, :hash, string_to_array(:scopes, ','), :unit, :until, :at)
                        """)
                .param("name", name)
                .param("hash", digest(token))
                .param("scopes", String.join(",", scopes))
                .param("unit", unit)
                .param("until", expiresAt.atOffset(ZoneOffset.UTC))
                .param("at", CityClock.realTime().atOffset(ZoneOffset.UTC))
                .update();
        var detail = Map.of("change", "签发令牌", "scopes", String.join(" ", scopes));
        audit.record(AuditEvent.RIGHTS_CHANGED, by, "token:" + name, true, detail);
        return token;
    }

    /** The program behind a token that is neither expired nor revoked. */
    public Optional<Machine> machine(String token) {
        return db.sql(
                        """
                        select id, name, unit, scopes from token_issued
                        where hash = :hash and revoked_at is null and expires_at > :now
                        """)
                .param("hash", digest(token))
                .param("now", CityClock.realTime().atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Machine(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("unit"),
                                Set.of((String[]) row.getArray("scopes").getArray())))
                .optional();
    }

    private static byte[] digest(String token) {
        return Sm3.digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
