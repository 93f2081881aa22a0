package city.moyang.support.instrument;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about instruments. */
@Repository
class InstrumentRows {
    private final JdbcClient db;

    InstrumentRows(JdbcClient db) {
        this.db = db;
    }

    UUID add(Draft draft, Content content, byte[] sealed, String digest, Instant at, LocalDate on) {
        return db.sql(
                        """
                        insert into instrument (template, template_version, title, subject_kind,
                            subject_id, unit, unit_name, query_code, state, dated_on, drafted_at,
                            content, digest, audience, next_attempt_at)
                        values (:template, :version, :title, :kind, :subject, :unit, :unitName,
                            :code, 'awaiting-seal', :on, :at, :content, :digest,
                            :audience::text[], :at)
                        returning id
                        """)
                .param("template", content.template())
                .param("version", content.version())
                .param("title", content.title())
                .param("kind", draft.subjectKind())
                .param("subject", draft.subjectId())
                .param("unit", draft.issuer().unit())
                .param("unitName", draft.issuer().name())
                .param("code", QueryCode.fresh())
                .param("on", on)
                .param("at", utc(at))
                .param("content", sealed)
                .param("digest", digest)
                .param("audience", draft.audience().toArray(String[]::new))
                .query(UUID.class)
                .single();
    }

    Optional<Instrument> find(UUID id) {
        return db.sql("select * from instrument where id = :id")
                .param("id", id)
                .query(InstrumentRows::instrument)
                .optional();
    }

    Optional<Instrument> byQueryCode(String code) {
        return db.sql("select * from instrument where query_code = :code")
                .param("code", code)
                .query(InstrumentRows::instrument)
                .optional();
    }

    /** The paper whose PDF or OFD has this digest. */
    Optional<Instrument> byFile(String sm3) {
        return db.sql("select * from instrument where pdf_sm3 = :sm3 or ofd_sm3 = :sm3 limit 1")
                .param("sm3", sm3)
                .query(InstrumentRows::instrument)
                .optional();
    }

    List<Instrument> of(String subjectKind, UUID subjectId) {
        return db.sql(
                        """
                        select * from instrument
                        where subject_kind = :kind and subject_id = :subject
                        order by drafted_at, id limit 200
                        """)
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .query(InstrumentRows::instrument)
                .list();
    }

    /** The paper that has waited longest and that nobody else is sealing; locked. */
    Optional<UUID> nextWaiting(Instant now) {
        return db.sql(
                        """
                        select id from instrument
                        where state = 'awaiting-seal' and next_attempt_at <= :now
                        order by next_attempt_at limit 1
                        for update skip locked
                        """)
                .param("now", utc(now))
                .query(UUID.class)
                .optional();
    }

    byte[] content(UUID id) {
        return db.sql("select content from instrument where id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    void sealed(UUID id, SealedPaper paper, Instant at) {
        db.sql(
                        """
                        update instrument set state = 'sealed', sealed_at = :at, number = :number,
                            number_sequence = :sequence, number_value = :value, pdf = :pdf,
                            pdf_sm3 = :pdfSm3, ofd = :ofd, ofd_sm3 = :ofdSm3,
                            certificate = :certificate, last_error = null
                        where id = :id and state = 'awaiting-seal'
                        """)
                .param("id", id)
                .param("at", utc(at))
                .param("number", paper.number() == null ? null : paper.number().toString())
                .param("sequence", paper.sequence())
                .param("value", paper.number() == null ? null : paper.number().number())
                .param("pdf", paper.pdf().id())
                .param("pdfSm3", paper.pdf().sm3())
                .param("ofd", paper.ofd().id())
                .param("ofdSm3", paper.ofd().sm3())
                .param("certificate", paper.certificate())
                .update();
    }

    void failed(UUID id, String error, Instant again) {
        db.sql(
                        """
                        update instrument set attempts = attempts + 1, last_error = :error,
                            next_attempt_at = :again
                        where id = :id and state = 'awaiting-seal'
                        """)
                .param("id", id)
                .param("error", error)
                .param("again", utc(again))
                .update();
    }

    boolean voided(UUID id, String reason, Instant at) {
        return db.sql(
                                """
                                update instrument
                                set state = 'void', void_reason = :reason, voided_at = :at
                                where id = :id and state <> 'void'
                                """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instrument instrument(ResultSet row, int n) throws SQLException {
        return new Instrument(
                row.getObject("id", UUID.class),
                row.getString("template"),
                row.getString("title"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("unit"),
                row.getString("unit_name"),
                state(row.getString("state")),
                Objects.requireNonNullElse(row.getString("number"), ""),
                row.getString("query_code"),
                row.getString("digest"),
                row.getObject("dated_on", LocalDate.class),
                keys(row.getArray("audience")),
                instant(row.getTimestamp("sealed_at")),
                row.getObject("pdf", UUID.class),
                row.getObject("ofd", UUID.class),
                row.getString("void_reason"));
    }

    private static Instrument.State state(String text) {
        return Instrument.State.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Set<String> keys(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
