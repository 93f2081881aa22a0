package city.moyang.security.rights;

import city.moyang.base.time.CityClock;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.support.identity.Actor;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All grants (授权), each change audited; what a post holds is remembered for a few seconds. */
@Repository
public class Grants {
    private final JdbcClient db;
    private final AuditLog audit;
    private final LoadingCache<UUID, List<Grant>> remembered =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .build(this::read);

    Grants(JdbcClient db, AuditLog audit) {
        this.db = db;
        this.audit = audit;
    }

    /** A grant as it stands in the list of the security administrator. */
    record Row(UUID id, Grant grant, String grantedBy) {}

    List<Grant> of(UUID post) {
        return remembered.get(post);
    }

    /** Gives the right; nothing happens when the post has it already. */
    @Transactional
    public void give(Grant grant, Actor by, String byLogin) {
        var added =
                db.sql(
                                """
                                insert into rights_grant
                                    (post, division, unit, kind, verb, granted_by, granted_at)
                                values (:post, :division, :unit, :kind, :verb, :by, :at)
                                on conflict do nothing
                                """)
                        .param("post", grant.post())
                        .param("division", grant.division())
                        .param("unit", grant.unit())
                        .param("kind", grant.kind())
                        .param("verb", grant.verb())
                        .param("by", byLogin)
                        .param("at", CityClock.realTime().atOffset(ZoneOffset.UTC))
                        .update();
        if (added == 1) {
            changed(grant, by, "授予");
        }
    }

    @Transactional
    void revoke(UUID id, Actor by, String byLogin) {
        find(id).ifPresent(row -> {
            db.sql(
                            """
                            update rights_grant
                            set revoked_by = :by, revoked_at = :at
                            where id = :id and revoked_at is null
                            """)
                    .param("id", id)
                    .param("by", byLogin)
                    .param("at", CityClock.realTime().atOffset(ZoneOffset.UTC))
                    .update();
            changed(row.grant(), by, "收回");
        });
    }

    /** The latest grants in force, of one post or of all. */
    List<Row> list(Optional<UUID> post, int atMost) {
        return db.sql(
                        """
                        select * from rights_grant
                        where revoked_at is null and (:all or post = :post)
                        order by granted_at desc, id
                        limit :atMost
                        """)
                .param("all", post.isEmpty())
                .param("post", post.orElse(new UUID(0, 0)))
                .param("atMost", atMost)
                .query(Grants::row)
                .list();
    }

    private Optional<Row> find(UUID id) {
        return db.sql("select * from rights_grant where id = :id and revoked_at is null")
                .param("id", id)
                .query(Grants::row)
                .optional();
    }

    private List<Grant> read(UUID post) {
        return db
                .sql("select * from rights_grant where post = :post and revoked_at is null")
                .param("post", post)
                .query(Grants::row)
                .list()
                .stream()
                .map(Row::grant)
                .toList();
    }

    private void changed(Grant grant, Actor by, String what) {
        remembered.invalidate(grant.post());
        var unit = grant.unit() == null ? "" : grant.unit();
        var detail =
                Map.of(
                        "change", what,
                        "division", grant.division(),
                        "unit", unit,
                        "kind", grant.kind(),
                        "verb", grant.verb());
        audit.record(AuditEvent.RIGHTS_CHANGED, by, "post:" + grant.post(), true, detail);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var grant =
                new Grant(
                        row.getObject("post", UUID.class),
                        row.getString("division"),
                        row.getString("unit"),
                        row.getString("kind"),
                        row.getString("verb"));
        return new Row(row.getObject("id", UUID.class), grant, row.getString("granted_by"));
    }
}
