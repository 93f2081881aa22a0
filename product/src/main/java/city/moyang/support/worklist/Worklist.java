package city.moyang.support.worklist;

import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What waits for an actor under their present post, the most urgent first; every list is bounded.
 */
@Repository
public class Worklist {
    public static final int AT_MOST = 100;

    private final JdbcClient db;
    private final Access access;

    Worklist(JdbcClient db, Access access) {
        this.db = db;
        this.access = access;
    }

    /** What the actor could do now: nobody's, or their own; not what waits for an answer. */
    public List<Waiting> of(Actor actor) {
        return db.sql(
                        """
                        select * from open_task
                        where candidate = any (:keys) and (holder is null or holder = :person)
                        order by waiting, due_at nulls last, since limit :limit
                        """)
                .param("keys", keys(actor))
                .param("person", actor.person())
                .param("limit", AT_MOST)
                .query((row, _) -> waiting(row, actor))
                .list();
    }

    public long count(Actor actor) {
        return db.sql(
                        """
                        select count(*) from open_task
                        where candidate = any (:keys) and (holder is null or holder = :person) and not waiting
                        """)
                .param("keys", keys(actor))
                .param("person", actor.person())
                .query(Long.class)
                .single();
    }

    /** The matters that a party opened, the newest first. */
    public List<Standing> openedBy(UUID party) {
        return db.sql(
                        """
                        select m.*, exists (
                            select 1 from open_task t where t.matter = m.id and t.waiting) as asked
                        from open_matter m where opener = :party
                        order by (result is not null), opened_at desc limit :limit
                        """)
                .param("party", party)
                .param("limit", AT_MOST)
                .query(Worklist::standing)
                .list();
    }

    private String[] keys(Actor actor) {
        return access.keys(actor).stream()
                .filter(key -> key.startsWith("r:") || key.startsWith("p:"))
                .toArray(String[]::new);
    }

    private static Waiting waiting(ResultSet row, Actor actor) throws SQLException {
        return new Waiting(
                row.getObject("matter", UUID.class),
                row.getInt("task"),
                row.getString("number"),
                row.getString("title"),
                row.getString("step_name"),
                required(row, "since"),
                time(row, "due_at"),
                actor.person().equals(row.getObject("holder", UUID.class)),
                row.getBoolean("waiting"),
                row.getBoolean("resting"));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                row.getString("procedure"),
                row.getInt("procedure_version"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("stage"),
                row.getString("result"),
                required(row, "opened_at"),
                time(row, "due_at"),
                row.getBoolean("resting"),
                row.getBoolean("asked"));
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
