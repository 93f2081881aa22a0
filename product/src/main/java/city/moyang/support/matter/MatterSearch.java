package city.moyang.support.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds matters by what they are looked up or watched by; none of it is on the way of an act. */
@Repository
class MatterSearch {
    private final JdbcClient db;

    MatterSearch(JdbcClient db) {
        this.db = db;
    }

    List<UUID> alarmed(Instant now, int atMost) {
        return db.sql(
                        "select id from matter where alarm_at <= :now::timestamptz order by alarm_at limit :limit")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", atMost)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Open matters with a running limit, in the order of their ids. */
    List<CalendarRecount.Counting> counting(UUID after, int atMost) {
        return db.sql(
                        """
                        select id, due_at, last_due_at from matter
                        where result is null and due_at is not null and id > :after
                        order by id limit :limit
                        """)
                .param("after", after)
                .param("limit", atMost)
                .query((row, _) ->
                        new CalendarRecount.Counting(
                                row.getObject("id", UUID.class),
                                instant(row, "due_at"),
                                instant(row, "last_due_at")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
