package city.moyang.base.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about notices that are not applied yet. */
@Repository
class Drafts {
    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    /**
     * A notice somebody wants to take in.
     *
     * @param appliedEdition 0 while it is not applied
     */
    record Draft(UUID id, String content, Instant madeAt, String by, int appliedEdition) {}

    UUID keep(int year, String content, Instant at, String by) {
        return db.sql(
                        """
                        insert into calendar_draft (year, content, made_at, made_by)
                        values (:year, :content, :at, :by) returning id
                        """)
                .param("year", year)
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(UUID.class)
                .single();
    }

    Optional<Draft> find(UUID id) {
        return db.sql("select * from calendar_draft where id = :id")
                .param("id", id)
                .query((row, _) ->
                        new Draft(
                                row.getObject("id", UUID.class),
                                row.getString("content"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getString("made_by"),
                                row.getInt("applied_edition")))
                .optional();
    }

    void applied(UUID id, int edition) {
        db.sql("update calendar_draft set applied_edition = :edition where id = :id")
                .param("id", id)
                .param("edition", edition)
                .update();
    }
}
