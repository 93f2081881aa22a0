package city.moyang.bench;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ceiling: one row of an entry's size, one commit. Nothing durable can be faster. */
final class RawCommits implements Contender {
    private static final String PAYLOAD = "x".repeat(400);

    private final JdbcClient db;

    RawCommits(DataSource database) {
        db = JdbcClient.create(database);
        db.sql("create table raw_commit (id uuid primary key, content text not null)").update();
    }

    @Override
    public String name() {
        return "raw single-row commits";
    }

    @Override
    public Load.Work work(int thread) {
        return () ->
                db.sql("insert into raw_commit (id, content) values (:id, :content)")
                        .param("id", UUID.randomUUID())
                        .param("content", PAYLOAD)
                        .update();
    }
}
