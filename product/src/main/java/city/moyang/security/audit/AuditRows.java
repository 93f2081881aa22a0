package city.moyang.security.audit;

import city.moyang.base.time.CityClock;
import city.moyang.security.audit.ChainCheck.Finding;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the auditor reads of the log. */
@Repository
class AuditRows {
    /** Counting stops here: beyond it the exact number helps nobody and costs time. */
    static final int MOST_COUNTED = 100_000;

    private static final String NARROWED =
            """
            from audit_entry
            where seq < :before
              and (:event = '' or event = :event)
              and (:who = '' or who = :who)
              and (:object = '' or starts_with(object, :object))
              and (not :failed or not success)
              and at >= :from and at < :until
            """;

    private final JdbcClient db;

    AuditRows(JdbcClient db) {
        this.db = db;
    }

    /** How the last walk over the chain ended. */
    record Verification(OffsetDateTime at, String who, long rows, String finding, boolean whole) {}

    /** The newest first, all of them before that number. */
    List<AuditChain.Link> list(AuditFilter filter, long before, int atMost) {
        return narrowed("select * " + NARROWED + " order by seq desc limit :atMost", filter, before)
                .param("atMost", atMost)
                .query(AuditChain::link)
                .list();
    }

    int count(AuditFilter filter) {
        var counted = "select count(*) from (select 1 " + NARROWED + " limit :atMost) as counted";
        return narrowed(counted, filter, Long.MAX_VALUE)
                .param("atMost", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    void verified(String who, Finding finding) {
        db.sql(
                        """
                        insert into audit_verification (at, who, rows, broken_at, finding)
                        values (:at, :who, :rows, :brokenAt, :finding)
                        """)
                .param("at", CityClock.realTime().atOffset(ZoneOffset.UTC))
                .param("who", who)
                .param("rows", finding.rows())
                .param("brokenAt", finding.brokenAt().orElse(null))
                .param("finding", finding.sentence())
                .update();
    }

    Optional<Verification> lastVerification() {
        return db.sql("select * from audit_verification order by at desc limit 1")
                .query((row, _) ->
                        new Verification(
                                row.getObject("at", OffsetDateTime.class),
                                row.getString("who"),
                                row.getLong("rows"),
                                row.getString("finding"),
                                row.getObject("broken_at") == null))
                .optional();
    }

    private JdbcClient.StatementSpec narrowed(String sql, AuditFilter filter, long before) {
        return db.sql(sql)
                .param("before", before)
                .param("event", AuditFilter.text(filter.event()))
                .param("who", AuditFilter.text(filter.who()))
                .param("object", AuditFilter.text(filter.object()))
                .param("failed", filter.onlyFailed())
                .param("from", start(filter.from() == null ? LocalDate.EPOCH : filter.from()))
                .param(
                        "until",
                        start(
                                filter.until() == null
                                        ? LocalDate.of(9999, 1, 1)
                                        : filter.until().plusDays(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toOffsetDateTime();
    }
}
