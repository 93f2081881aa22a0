package city.moyang.security.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Failed log-ins in a row (登录失败处理, GB/T 22239-2019 8.1.4.1 b), counted for the account and for the
 * address; five within a quarter of an hour close it for a quarter of an hour.
 */
@Repository
class Attempts {
    private final JdbcClient db;
    private final int limit;
    private final Duration closed;

    Attempts(
            JdbcClient db,
            @Value("${moyang.login.tries:5}") int limit,
            @Value("${moyang.login.closed:15m}") Duration closed) {
        this.db = db;
        this.limit = limit;
        this.closed = closed;
    }

    static String account(String login) {
        return "account:" + login.substring(0, Math.min(login.length(), 100));
    }

    static String address(String address) {
        return "address:" + address;
    }

    /** Until when no try counts, or nothing. */
    Optional<Instant> closedUntil(String subject, Instant now) {
        return db.sql(
                        """
                        select locked_until from access_attempt
                        where subject = :subject and locked_until > :now
                        """)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Counts a failure; how many tries are left. */
    int fail(String subject, Instant now) {
        var failures =
                db.sql(
                                """
                                insert into access_attempt as a (subject, failures, last_failed_at)
                                values (:subject, 1, :now)
                                on conflict (subject) do update
                                set failures = case when a.last_failed_at < :since
                                        or a.locked_until <= :now then 1 else a.failures + 1 end,
                                    last_failed_at = :now,
                                    locked_until = null
                                returning failures
                                """)
                        .param("subject", subject)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", now.minus(closed).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
        if (failures >= limit) {
            close(subject, now.plus(closed));
        }
        return Math.max(0, limit - failures);
    }

    void clear(String subject) {
        db.sql("delete from access_attempt where subject = :subject")
                .param("subject", subject)
                .update();
    }

    /** Forgets what no longer counts, so that the table stays small. */
    void forgetBefore(Instant day) {
        db.sql("delete from access_attempt where last_failed_at < :day")
                .param("day", day.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void close(String subject, Instant until) {
        db.sql("update access_attempt set locked_until = :until where subject = :subject")
                .param("subject", subject)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
