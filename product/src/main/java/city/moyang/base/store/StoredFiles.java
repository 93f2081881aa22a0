package city.moyang.base.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about stored files. */
@Repository
class StoredFiles {
    private final JdbcClient db;

    StoredFiles(JdbcClient db) {
        this.db = db;
    }

    UUID newId() {
        return db.sql("select uuidv7()").query(UUID.class).single();
    }

    void add(StoredFile file, String purpose, byte[] sealedKey, Instant at) {
        db.sql(
                        """
                        insert into store_file
                            (id, purpose, name, media_type, size, sm3, sealed_key, stored_at)
                        values (:id, :purpose, :name, :mediaType, :size, :sm3, :key, :at)
                        """)
                .param("id", file.id())
                .param("purpose", purpose)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sm3", file.sm3())
                .param("key", sealedKey)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(UUID id) {
        return db.sql(
                        """
                        select id, name, media_type, size, sm3, destroyed_at
                        from store_file where id = :id
                        """)
                .param("id", id)
                .query(StoredFiles::file)
                .optional();
    }

    Optional<byte[]> sealedKey(UUID id) {
        return db.sql(
                        """
                        select sealed_key from store_file
                        where id = :id and sealed_key is not null
                        """)
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    boolean destroy(UUID id, String reason, Instant at) {
        return db.sql(
                                """
                                update store_file
                                set sealed_key = null, destroyed_at = :at, destroyed_reason = :reason
                                where id = :id and destroyed_at is null
                                """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sm3"),
                row.getTimestamp("destroyed_at") != null);
    }
}
