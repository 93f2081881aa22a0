package city.moyang.operations.jobs;

import city.moyang.base.component.Table;
import city.moyang.base.component.Tone;
import city.moyang.base.time.CityClock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the scheduler knows about recurring work. */
@Repository
class JobSchedule {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日 HH:mm:ss").withZone(CityClock.ZONE);

    private final JdbcClient db;
    private final JobRegister register;

    JobSchedule(JdbcClient db, JobRegister register) {
        this.db = db;
        this.register = register;
    }

    /** One recurring task and where it stands. */
    record Line(
            String title,
            String rhythm,
            OffsetDateTime next,
            @Nullable OffsetDateTime lastSuccess,
            int failures) {

        Table.Row row() {
            var state =
                    failures == 0
                            ? new Table.Cell.Mark("正常", Tone.OK)
                            : new Table.Cell.Mark("连续失败 " + failures + " 次", Tone.LATE);
            return Table.Row.of(
                    new Table.Cell.Text(title),
                    new Table.Cell.Text(rhythm),
                    new Table.Cell.Text(MOMENT.format(next)),
                    new Table.Cell.Text(lastSuccess == null ? "还没有" : MOMENT.format(lastSuccess)),
                    state);
        }
    }

    List<Line> lines() {
        return db.sql(
                        """
                        select task_name, execution_time, last_success, coalesce(consecutive_failures, 0) as failures
                        from jobs_schedule where task_instance = 'recurring' order by task_name limit 500
                        """)
                .query((row, number) ->
                        register.line(
                                row.getString("task_name"),
                                row.getObject("execution_time", OffsetDateTime.class),
                                row.getObject("last_success", OffsetDateTime.class),
                                row.getInt("failures")))
                .list();
    }
}
