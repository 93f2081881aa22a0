package city.moyang.support.number;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about numbers. */
@Repository
class Sequences {
    private final JdbcClient db;

    Sequences(JdbcClient db) {
        this.db = db;
    }

    /** Moves a sequence on by {@code by}; its row stays locked until the transaction ends. */
    long advance(String sequence, int year, int by) {
        return db.sql(
                        """
                        insert into number_sequence (sequence, year, last)
                        values (:sequence, :year, :by)
                        on conflict (sequence, year)
                            do update set last = number_sequence.last + :by
                        returning last
                        """)
                .param("sequence", sequence)
                .param("year", year)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void voidNumber(String sequence, int year, int number, String reason, Instant at) {
        db.sql(
                        """
                        insert into number_void (sequence, year, number, reason, voided_at)
                        values (:sequence, :year, :number, :reason, :at)
                        on conflict (sequence, year, number) do nothing
                        """)
                .param("sequence", sequence)
                .param("year", year)
                .param("number", number)
                .param("reason", reason)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
