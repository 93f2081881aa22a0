package city.moyang.security.audit;

import city.moyang.base.crypto.KeyRing;
import city.moyang.base.crypto.Sm3;
import city.moyang.support.identity.Actor;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The chain of entries: each is numbered without gaps and digested together with the one before;
 * the head's seal is made with a key that is not in the database.
 */
@Repository
class AuditChain {
    private static final String KEY = "audit.head";

    private final JdbcClient db;
    private final KeyRing keys;

    AuditChain(JdbcClient db, KeyRing keys) {
        this.db = db;
        this.keys = keys;
    }

    /** The end of the chain: how many entries there are and the digest of the last. */
    record Head(long seq, byte[] hash, Optional<byte[]> seal) {}

    /** An entry as it lies in the table, with what it claims about its place. */
    record Link(long seq, AuditEntry entry, byte[] previous, byte[] hash) {}

    /** Adds the entries at the end; holds the head's row until the transaction is over. */
    void append(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var head =
                db.sql("select seq, hash, seal from audit_head for update")
                        .query(AuditChain::headRow)
                        .single();
        var seq = head.seq();
        var previous = head.hash();
        for (var entry : entries) {
            seq++;
            var hash = entry.hash(seq, previous);
            insert(new Link(seq, entry, previous, hash));
            previous = hash;
        }
        db.sql("update audit_head set seq = :seq, hash = :hash, seal = :seal")
                .param("seq", seq)
                .param("hash", previous)
                .param("seal", seal(seq, previous))
                .update();
    }

    Head head() {
        return db.sql("select seq, hash, seal from audit_head").query(AuditChain::headRow).single();
    }

    boolean sealed(Head head) {
        return head.seq() == 0
                || head.seal()
                        .filter(seal -> Arrays.equals(seal, seal(head.seq(), head.hash())))
                        .isPresent();
    }

    /** The links from that place on, in their order. */
    List<Link> from(long seq, int atMost) {
        return db.sql(
                        """
                        select * from audit_entry where seq >= :seq order by seq limit :atMost
                        """)
                .param("seq", seq)
                .param("atMost", atMost)
                .query(AuditChain::link)
                .list();
    }

    private void insert(Link link) {
        var entry = link.entry();
        db.sql(
                        """
                        insert into audit_entry (seq, at, event, actor_kind, person, post, unit,
                            who, success, object, address, device, detail, previous, hash)
                        values (:seq, :at, :event, :kind, :person, :post, :unit,
                            :who, :success, :object, :address, :device, :detail, :previous, :hash)
                        """)
                .param("seq", link.seq())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("event", entry.event())
                .param("kind", entry.actor().kind().name())
                .param("person", entry.actor().person())
                .param("post", entry.actor().post())
                .param("unit", entry.actor().unit())
                .param("who", entry.who())
                .param("success", entry.success())
                .param("object", entry.object())
                .param("address", entry.address())
                .param("device", entry.device())
                .param("detail", entry.detail())
                .param("previous", link.previous())
                .param("hash", link.hash())
                .update();
    }

    private byte[] seal(long seq, byte[] hash) {
        var message = ByteBuffer.allocate(Long.BYTES + hash.length).putLong(seq).put(hash);
        return Sm3.hmac(keys.secret(KEY), message.array());
    }

    static Link link(ResultSet row, int number) throws SQLException {
        var actor =
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getObject("person", UUID.class),
                        row.getObject("post", UUID.class),
                        row.getString("unit"),
                        null);
        var entry =
                new AuditEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("event"),
                        actor,
                        row.getString("who"),
                        row.getBoolean("success"),
                        row.getString("object"),
                        row.getString("address"),
                        row.getString("device"),
                        row.getString("detail"));
        return new Link(row.getLong("seq"), entry, row.getBytes("previous"), row.getBytes("hash"));
    }

    private static Head headRow(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getLong("seq"),
                row.getBytes("hash"),
                Optional.ofNullable(row.getBytes("seal")));
    }
}
