package city.moyang.operations.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.ids.Uuid7;
import city.moyang.base.task.Job;
import city.moyang.support.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@Proves("KT-1")
@DisplayName("后台作业")
class RunningJobsTest {
    private static final Actor OFFICER =
            Actor.officer(UUID.randomUUID(), UUID.randomUUID(), "YJ001");

    @Autowired Jobs jobs;
    @Autowired JobRuns runs;
    @Autowired JobRunner runner;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("作业从头做到尾，结果用一句话说明")
    void a_job_runs_to_its_end() {
        var id = jobs.start(CountingJob.NAME, OFFICER, "5");
        var run = ended(id);
        assertThat(run.state()).isEqualTo(JobRun.State.DONE);
        assertThat(run.message()).isEqualTo("从 0 数到 5");
        assertThat(run.done()).isEqualTo(5);
    }

    @Test
    @DisplayName("机器突然断电，另一台从断点接着做，不从头来")
    void a_killed_run_is_taken_over_at_its_checkpoint() {
        var id = Uuid7.next();
        db.sql(
                        """
                        insert into jobs_run (id, job, title, person, input, state, done, total, checkpoint, attempts, created_at)
                        values (:id, :job, '演示', :person, '30', 'RUNNING', 20, 30, '20', 1, now())
                        """)
                .param("id", id)
                .param("job", CountingJob.NAME)
                .param("person", OFFICER.person())
                .update();
        db.sql(
                        """
                        insert into jobs_schedule (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values (:task, :id, now() - interval '5 minutes', true, 'a machine that is gone', now() - interval '5 minutes', 1)
                        """)
                .param("task", Jobs.TASK)
                .param("id", id.toString())
                .update();
        assertThat(ended(id).message()).isEqualTo("从 20 数到 30");
    }

    @Test
    @DisplayName("正常停机时作业停在断点，重新启动后接着做")
    void a_run_interrupted_by_a_stop_continues_after_the_next_start() {
        var id = waiting("50");
        var stopping = new AtomicBoolean(false);
        var machine = Thread.ofVirtual().start(() -> runOnce(id, stopping));
        await(() -> runs.find(id).orElseThrow().done() >= 3);
        stopping.set(true);
        join(machine);
        var stopped = runs.find(id).orElseThrow();
        assertThat(stopped.state()).isEqualTo(JobRun.State.RUNNING);

        runner.run(id, () -> false);
        var run = runs.find(id).orElseThrow();
        assertThat(run.message()).isEqualTo("从 " + stopped.checkpoint() + " 数到 50");
        assertThat(Long.parseLong(stopped.checkpoint())).isBetween(3L, 49L);
    }

    @Test
    @DisplayName("取消后停在下一步，已完成的部分保留")
    void a_cancelled_run_stops_at_its_next_step() {
        var id = jobs.start(CountingJob.NAME, OFFICER, "100000");
        await(() -> runs.find(id).orElseThrow().done() >= 2);
        jobs.cancel(id);
        var run = ended(id);
        assertThat(run.state()).isEqualTo(JobRun.State.CANCELLED);
        assertThat(run.done()).isBetween(2L, 99_999L);
    }

    @Test
    @DisplayName("作业出错，状态为失败，不泄露内部信息")
    void a_failing_run_says_so_without_internals() {
        var run = ended(jobs.start(CountingJob.NAME, OFFICER, "不是数"));
        assertThat(run.state()).isEqualTo(JobRun.State.FAILED);
        assertThat(run.message()).contains("系统管理员").doesNotContain("NumberFormat");
    }

    @Test
    @DisplayName("事务回滚，作业等于没有启动")
    void a_rolled_back_start_never_happened() {
        var id =
                transaction.execute(status -> {
                    var started = jobs.start(CountingJob.NAME, OFFICER, "1");
                    status.setRollbackOnly();
                    return started;
                });
        assertThat(runs.find(id)).isEmpty();
        assertThat(
                        db.sql("select count(*) from jobs_schedule where task_instance = :id")
                                .param("id", id.toString())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    @DisplayName("没有声明的作业不能启动")
    void an_undeclared_job_cannot_start() {
        assertThatThrownBy(() -> jobs.start("no.such", OFFICER, ""))
                .hasMessageContaining("no.such");
    }

    @Test
    @DisplayName("定时任务按间隔反复运行")
    void recurring_work_comes_again() {
        var before = CountingJob.TICKS.get();
        await(() -> CountingJob.TICKS.get() >= before + 2);
    }

    private UUID waiting(String input) {
        var id = Uuid7.next();
        var job = new Job(CountingJob.NAME, "演示", progress -> "");
        runs.add(JobRun.waiting(id, job, OFFICER.person(), input, Instant.now()));
        return id;
    }

    private void runOnce(UUID id, AtomicBoolean stopping) {
        try {
            runner.run(id, stopping::get);
        } catch (JobRunner.Stopping goingDown) {
            // what the scheduler sees when the program stops
        }
    }

    private JobRun ended(UUID id) {
        await(() -> runs.find(id).orElseThrow().ended());
        return runs.find(id).orElseThrow();
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(BooleanSupplier condition) {
        var until = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited 20 s in vain").isBefore(until);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
