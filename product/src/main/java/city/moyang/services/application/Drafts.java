package city.moyang.services.application;

import city.moyang.base.crypto.KeyRing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL about drafts. Answers lie encrypted. */
@Repository
class Drafts {
    private static final String PURPOSE = "application.draft";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Draft.Upload>> UPLOADS = new TypeReference<>() {};

    private final JdbcClient db;
    private final KeyRing keys;
    private final JsonMapper json;

    Drafts(JdbcClient db, KeyRing keys, JsonMapper json) {
        this.db = db;
        this.keys = keys;
        this.json = json;
    }

    Optional<Draft> find(UUID id, UUID party) {
        return db.sql("select * from application_draft where id = :id and party = :party")
                .param("id", id)
                .param("party", party)
                .query(this::draft)
                .optional();
    }

    /** The newest first, a page of them. */
    List<Draft> of(UUID party) {
        return db.sql(
                        "select * from application_draft where party = :party order by updated_at desc limit 50")
                .param("party", party)
                .query(this::draft)
                .list();
    }

    Optional<Draft> of(UUID party, String item) {
        return db.sql(
                        """
                        select * from application_draft where party = :party and item = :item
                        order by updated_at desc limit 1
                        """)
                .param("party", party)
                .param("item", item)
                .query(this::draft)
                .optional();
    }

    /** Somebody else's draft of that id is left alone. */
    void save(Draft draft, Instant at) {
        var saved =
                db.sql(
                                """
                                insert into application_draft (id, party, item, answers, files, updated_at)
                                values (:id, :party, :item, :answers, :files::jsonb, :at)
                                on conflict (id) do update
                                    set answers = excluded.answers, files = excluded.files, updated_at = excluded.updated_at
                                    where application_draft.party = excluded.party and application_draft.item = excluded.item
                                """)
                        .param("id", draft.id())
                        .param("party", draft.party())
                        .param("item", draft.item())
                        .param(
                                "answers",
                                keys.encrypt(PURPOSE, json.writeValueAsBytes(draft.answers())))
                        .param("files", json.writeValueAsString(draft.files()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
        if (saved == 0) {
            throw new Refused(Refused.Reason.NO_SUCH_DRAFT, draft.id());
        }
    }

    void remove(UUID id, UUID party) {
        db.sql("delete from application_draft where id = :id and party = :party")
                .param("id", id)
                .param("party", party)
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("party", UUID.class),
                row.getString("item"),
                json.readValue(keys.decrypt(PURPOSE, row.getBytes("answers")), ANSWERS),
                json.readValue(row.getString("files"), UPLOADS),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
