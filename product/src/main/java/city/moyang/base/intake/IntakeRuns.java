package city.moyang.base.intake;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about files taken over. */
@Repository
class IntakeRuns {
    private final JdbcClient db;

    IntakeRuns(JdbcClient db) {
        this.db = db;
    }

    /** False when this file was taken over before; waits for one that is being taken over now. */
    boolean add(IntakeRun run) {
        return db.sql(
                                """
                                insert into intake_run (id, plan, file_name, digest, person, taken_at)
                                values (:id, :plan, :fileName, :digest, :person, :at)
                                on conflict (plan, digest) do nothing
                                """)
                        .param("id", run.id())
                        .param("plan", run.plan())
                        .param("fileName", run.fileName())
                        .param("digest", run.digest())
                        .param("person", run.person())
                        .param("at", run.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void count(IntakeRun run) {
        db.sql(
                        """
                        update intake_run set added = :added, changed = :changed, same = :same
                        where id = :id
                        """)
                .param("id", run.id())
                .param("added", run.added())
                .param("changed", run.changed())
                .param("same", run.same())
                .update();
    }
}
