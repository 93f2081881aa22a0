package city.moyang.operations.jobs;

import city.moyang.base.list.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about runs of jobs. */
@Repository
class JobRuns {
    private final JdbcClient db;

    JobRuns(JdbcClient db) {
        this.db = db;
    }

    void add(JobRun run) {
        db.sql(
                        """
                        insert into jobs_run (id, job, title, person, input, state, created_at)
                        values (:id, :job, :title, :person, :input, 'WAITING', :at)
                        """)
                .param("id", run.id())
                .param("job", run.job())
                .param("title", run.title())
                .param("person", run.person())
                .param("input", run.input())
                .param("at", utc(run.createdAt()))
                .update();
    }

    Optional<JobRun> find(UUID id) {
        return db.sql("select * from jobs_run where id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    Rows<JobRun> all() {
        return new Rows<>("select * from jobs_run", Map.of(), this::run);
    }

    /** Begins, or begins again; false when the run has ended or was cancelled before it began. */
    boolean begin(UUID id, Instant at) {
        return db.sql(
                                """
                                update jobs_run
                                set state = 'RUNNING', attempts = attempts + 1,
                                    started_at = coalesce(started_at, :at)
                                where id = :id and state in ('WAITING', 'RUNNING') and not cancel_asked
                                """)
                        .param("id", id)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Writes how far a running run is; false when somebody asked to cancel it. */
    boolean report(UUID id, long done, long total, String message, String checkpoint) {
        return db.sql(
                                """
                                update jobs_run
                                set done = :done, total = :total, message = :message, checkpoint = :checkpoint
                                where id = :id and state = 'RUNNING' and not cancel_asked
                                """)
                        .param("id", id)
                        .param("done", done)
                        .param("total", total)
                        .param("message", message)
                        .param("checkpoint", checkpoint)
                        .update()
                == 1;
    }

    void end(UUID id, JobRun.State state, String message, Instant at) {
        db.sql(
                        """
                        update jobs_run set state = :state, message = :message, ended_at = :at
                        where id = :id and ended_at is null
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("message", message)
                .param("at", utc(at))
                .update();
    }

    void askToCancel(UUID id) {
        db.sql("update jobs_run set cancel_asked = true where id = :id and ended_at is null")
                .param("id", id)
                .update();
    }

    private JobRun run(ResultSet row, int number) throws SQLException {
        return new JobRun(
                row.getObject("id", UUID.class),
                row.getString("job"),
                row.getString("title"),
                row.getObject("person", UUID.class),
                row.getString("input"),
                JobRun.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("message"),
                row.getString("checkpoint"),
                row.getBoolean("cancel_asked"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
