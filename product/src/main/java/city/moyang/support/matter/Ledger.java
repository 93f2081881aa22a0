package city.moyang.support.matter;

import city.moyang.base.chain.Link;
import city.moyang.base.crypto.KeyRing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All SQL that reads entries: the ledger of one matter, and the feed of all of them in commit-safe
 * order.
 */
@Repository
class Ledger {
    private final JdbcClient db;
    private final KeyRing keys;

    Ledger(JdbcClient db, KeyRing keys) {
        this.db = db;
        this.keys = keys;
    }

    /** An entry as it lies there. */
    record Kept(Entry entry, Link link, @Nullable Payload payload, boolean destroyed) {

        /** Whether what was written is what the entry's digest says, or was destroyed. */
        boolean payloadHolds() {
            return payload == null
                    ? destroyed || entry.payload().isEmpty()
                    : Payload.digest(payload.bytes()).equals(entry.payload());
        }
    }

    /** The whole ledger of a matter, oldest first. */
    List<Kept> of(UUID matter) {
        return db.sql(
                        """
                        select e.text, e.hash, p.content, p.destroyed_at
                        from matter_entry e left join matter_payload p on p.matter = e.matter and p.seq = e.seq
                        where e.matter = :matter order by e.seq
                        """)
                .param("matter", matter)
                .query(this::kept)
                .list();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var content = row.getBytes("content");
        return new Kept(
                Entry.parse(row.getString("text")),
                new Link(row.getString("text"), row.getBytes("hash")),
                content == null ? null : Payload.parse(keys.decrypt(Matters.PAYLOAD, content)),
                row.getObject("destroyed_at") != null);
    }

    /** A committed entry and its place in the feed. */
    record Fed(String xid, long position, Entry entry) {}

    /**
     * What a follower has not seen yet; entries of transactions that still run, and all after them,
     * wait.
     */
    List<Fed> after(String follower, int atMost) {
        return db.sql(
                        """
                        select e.xid::text as xid, e.position, e.text
                        from matter_entry e
                        where (e.xid, e.position) > (
                                coalesce((select xid from matter_cursor where follower = :follower), '0'::xid8),
                                coalesce((select position from matter_cursor where follower = :follower), 0))
                          and e.xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by e.xid, e.position limit :limit
                        """)
                .param("follower", follower)
                .param("limit", atMost)
                .query((row, _) ->
                        new Fed(
                                row.getString("xid"),
                                row.getLong("position"),
                                Entry.parse(row.getString("text"))))
                .list();
    }

    /**
     * Takes the follower's place in the queue for this transaction; false when another copy of the
     * program has it.
     */
    boolean hold(String follower) {
        return db.sql(
                        "select pg_try_advisory_xact_lock(hashtext('matter_cursor'), hashtext(:follower))")
                .param("follower", follower)
                .query(Boolean.class)
                .single();
    }

    void moveTo(String follower, Fed last) {
        db.sql(
                        """
                        insert into matter_cursor (follower, xid, position) values (:follower, :xid::xid8, :position)
                        on conflict (follower) do update set xid = excluded.xid, position = excluded.position
                        """)
                .param("follower", follower)
                .param("xid", last.xid())
                .param("position", last.position())
                .update();
    }

    /** Destroys what was written in an act, as the law orders; the entry and its proof remain. */
    int destroy(UUID matter, int seq, java.time.OffsetDateTime at, String why) {
        return db.sql(
                        """
                        update matter_payload set content = null, destroyed_at = :at, destroyed_why = :why
                        where matter = :matter and seq = :seq and content is not null
                        """)
                .param("matter", matter)
                .param("seq", seq)
                .param("at", at)
                .param("why", why)
                .update();
    }
}
