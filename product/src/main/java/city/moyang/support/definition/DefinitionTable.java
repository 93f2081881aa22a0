package city.moyang.support.definition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about definitions. */
@Repository
class DefinitionTable {
    private final JdbcClient db;

    DefinitionTable(JdbcClient db) {
        this.db = db;
    }

    int inForce(String kind, String key, LocalDate today) {
        return db.sql(
                        """
                        select version from definition
                        where kind = :kind and key = :key and state = 'published' and effective_from <= :today
                          and (effective_until is null or effective_until >= :today)
                        order by version desc limit 1
                        """)
                .param("kind", kind)
                .param("key", key)
                .param("today", today)
                .query(Integer.class)
                .optional()
                .orElseThrow(() ->
                        new Refused(
                                Refused.Reason.UNKNOWN_DEFINITION,
                                key,
                                "没有现行有效的定义：" + kind + "/" + key));
    }

    Optional<Definition> find(String kind, String key, int version) {
        return db.sql(
                        "select * from definition where kind = :kind and key = :key and version = :version")
                .param("kind", kind)
                .param("key", key)
                .param("version", version)
                .query(DefinitionTable::definition)
                .optional();
    }

    List<String> keys(String kind) {
        return db.sql(
                        "select distinct key from definition where kind = :kind and state = 'published' order by key")
                .param("kind", kind)
                .query((row, _) -> row.getString("key"))
                .list();
    }

    int latestVersion(String kind, String key) {
        return db.sql(
                        "select coalesce(max(version), 0) from definition where kind = :kind and key = :key")
                .param("kind", kind)
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    Optional<String> latestDigest(String kind, String key) {
        return latest("digest", kind, key);
    }

    Optional<String> latestOrigin(String kind, String key) {
        return latest("origin", kind, key);
    }

    private Optional<String> latest(String column, String kind, String key) {
        return db.sql(
                        "select digest, origin from definition where kind = :kind and key = :key order by version desc limit 1")
                .param("kind", kind)
                .param("key", key)
                .query((row, _) -> row.getString(column))
                .optional();
    }

    void publish(Definition definition) {
        db.sql(
                        """
                        insert into definition
                            (kind, key, version, content, digest, origin, state, effective_from, effective_until)
                        values (:kind, :key, :version, :content, :digest, :origin, 'published', :from, :until)
                        """)
                .param("kind", definition.kind())
                .param("key", definition.key())
                .param("version", definition.version())
                .param("content", definition.content())
                .param("digest", definition.digest())
                .param("origin", definition.origin())
                .param("from", definition.effectiveFrom())
                .param("until", definition.effectiveUntil())
                .update();
    }

    void keepDraft(String kind, String key, byte[] content, String digest) {
        db.sql(
                        """
                        insert into definition
                            (kind, key, version, content, digest, origin, state, effective_from, effective_until)
                        select :kind, :key, max(version) + 1, :content, :digest, 'seed', 'draft', max(effective_from), null
                        from definition where kind = :kind and key = :key
                        having not exists (
                            select from definition where kind = :kind and key = :key and digest = :digest)
                        """)
                .param("kind", kind)
                .param("key", key)
                .param("content", content)
                .param("digest", digest)
                .update();
    }

    private static Definition definition(ResultSet row, int number) throws SQLException {
        return new Definition(
                row.getString("kind"),
                row.getString("key"),
                row.getInt("version"),
                row.getBytes("content"),
                row.getString("digest"),
                row.getString("origin"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_until", LocalDate.class));
    }
}
