package city.moyang.support.seal;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about seal certificates. */
@Repository
class Certificates {
    /** The unit under which the authority's own certificate is kept. */
    static final String ROOT = "ROOT";

    private final JdbcClient db;

    Certificates(JdbcClient db) {
        this.db = db;
    }

    record Row(UUID id, byte[] certificate, byte[] sealedKey, State state, Instant changedAt) {}

    enum State {
        ACTIVE,
        RETIRED,
        REVOKED
    }

    Optional<Row> active(String unit) {
        return db.sql(
                        """
                        select id, certificate, sealed_key, state, changed_at
                        from seal_certificate where unit = :unit and state = 'active'
                        """)
                .param("unit", unit)
                .query(Certificates::row)
                .optional();
    }

    Optional<Row> bySerial(BigInteger serial) {
        return db.sql(
                        """
                        select id, certificate, sealed_key, state, changed_at
                        from seal_certificate where serial = :serial
                        """)
                .param("serial", serial.toString(16))
                .query(Certificates::row)
                .optional();
    }

    /** One at a time makes a certificate: two programs that start together agree on the first. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('seal_certificate'))").query().singleRow();
    }

    void add(String unit, Issued issued, byte[] sealedKey, Instant at) {
        var certificate = issued.certificate();
        db.sql(
                        """
                        insert into seal_certificate (unit, subject, certificate, serial, sealed_key,
                            not_before, not_after, state, changed_at)
                        values (:unit, :subject, :certificate, :serial, :key,
                            :from, :until, 'active', :at)
                        """)
                .param("unit", unit)
                .param("subject", certificate.getSubjectX500Principal().getName())
                .param("certificate", issued.encoded())
                .param("serial", certificate.getSerialNumber().toString(16))
                .param("key", sealedKey)
                .param("from", utc(certificate.getNotBefore().toInstant()))
                .param("until", utc(certificate.getNotAfter().toInstant()))
                .param("at", utc(at))
                .update();
    }

    void end(UUID id, State state, Instant at) {
        db.sql("update seal_certificate set state = :state, changed_at = :at where id = :id")
                .param("id", id)
                .param("state", state.name().toLowerCase(java.util.Locale.ROOT))
                .param("at", utc(at))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getBytes("certificate"),
                row.getBytes("sealed_key"),
                State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getTimestamp("changed_at").toInstant());
    }
}
