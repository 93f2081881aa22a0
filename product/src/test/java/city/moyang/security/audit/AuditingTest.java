package city.moyang.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.support.identity.Actor;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@DisplayName("审计日志")
@Proves("SE-2")
class AuditingTest {
    @Autowired AuditLog log;
    @Autowired ChainCheck check;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired PlatformTransactionManager transactions;

    @Test
    @DisplayName("多人同时操作，链仍然完整、序号不断")
    void many_at_once_leave_one_whole_chain() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 80).forEach(_ -> threads.submit(() -> record(mark())));
        }
        assertThat(check.walk().sentence()).startsWith("完整");
    }

    @Test
    @DisplayName("事务回滚，记录也不留；单独记录的留下")
    void an_entry_lives_and_dies_with_its_transaction() {
        var gone = mark();
        var kept = mark();
        transaction.executeWithoutResult(status -> {
            record(gone);
            log.recordApart(AuditEvent.ACCESS_DENIED, Actor.SYSTEM, kept, false, Map.of());
            status.setRollbackOnly();
        });
        assertThat(count(gone)).isZero();
        assertThat(count(kept)).isEqualTo(1);
    }

    @Test
    @DisplayName("审计写不进去，业务也不成")
    void an_act_that_cannot_be_audited_fails() {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        assertThatThrownBy(() -> readOnly.executeWithoutResult(_ -> record(mark())))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set who = 'x' where seq = 1",
                "delete from audit_entry where seq = 1",
                "truncate audit_entry",
                "delete from audit_head"
            })
    @DisplayName("数据库拒绝修改和删除")
    void the_database_refuses_changes(String statement) {
        record(mark());
        assertThatThrownBy(() -> db.sql(statement).update()).hasStackTraceContaining("只增不改");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set success = not success where seq = :seq | 内容",
                "delete from audit_entry where seq = :seq | 缺失",
                "update audit_entry set seq = seq + 1000000 where seq = :seq | 缺失",
            })
    @DisplayName("绕过触发器改一条，校验指出是哪一条")
    void tampering_is_found_at_its_row(String statement, String finding) {
        IntStream.range(0, 3).forEach(_ -> record(mark()));
        transaction.executeWithoutResult(status -> {
            var seq = db.sql("select seq - 1 from audit_head").query(Long.class).single();
            db.sql("set local session_replication_role = replica").update();
            db.sql(statement).param("seq", seq).update();
            var found = check.walk();
            assertThat(found.brokenAt()).contains(seq);
            assertThat(found.sentence()).contains(finding);
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("删掉末尾并改回链头，链头签验不符")
    void a_rewritten_end_is_found_by_the_seal() {
        IntStream.range(0, 3).forEach(_ -> record(mark()));
        transaction.executeWithoutResult(status -> {
            db.sql("set local session_replication_role = replica").update();
            db.sql("delete from audit_entry where seq = (select seq from audit_head)").update();
            db.sql(
                            """
                            update audit_head h set seq = e.seq, hash = e.hash
                            from audit_entry e where e.seq = h.seq - 1
                            """)
                    .update();
            assertThat(check.walk().sentence()).contains("链头");
            status.setRollbackOnly();
        });
    }

    private void record(String object) {
        log.record(AuditEvent.SETTING_CHANGED, Actor.SYSTEM, object, true, Map.of("a", "b"));
    }

    private int count(String object) {
        return db.sql("select count(*) from audit_entry where object = :object")
                .param("object", object)
                .query(Integer.class)
                .single();
    }

    private static String mark() {
        return "test:" + UUID.randomUUID();
    }
}
