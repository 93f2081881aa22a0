package city.moyang.support.matter;

import static city.moyang.support.matter.Table.ACCEPTOR;
import static city.moyang.support.matter.Table.DECIDER;
import static city.moyang.support.matter.Table.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.support.procedure.TestProcedures;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("同一台发动机：事件、公文、数据共享只靠定义")
class GeneralityTest {

    @Test
    @DisplayName("城市事件走完受理、立案、处置，工作小时计时")
    void an_incident() {
        var table =
                Table.open(TestProcedures.named("test-incident"), "2026-10-09T09:00", Map.of())
                        .completes(ACCEPTOR, "verified")
                        .completes(DECIDER, "file");
        assertThat(table.step()).isEqualTo("handle");
        assertThat(table.dueOn("handle")).isEqualTo("2026-10-10");
        table.completes(REVIEWER, "done");
        assertThat(table.state().result()).isEqualTo("closed");
    }

    @Test
    @DisplayName("收文走完登记、拟办、批示")
    void a_document() {
        var table = Table.open(TestProcedures.named("test-document"), "2026-10-09", Map.of());
        var receiver =
                Table.officers().stream()
                        .filter(officer -> "YJ101".equals(officer.unit()))
                        .findFirst()
                        .orElseThrow();
        assertThat(table.allowed(receiver).tasks()).isEmpty();
        assertThat(table.step()).isEqualTo("register");
        assertThat(table.state().limits()).containsKey("urgent");
    }

    @Test
    @DisplayName("数据共享申请走完形式审查、初审、审定，可暂停可延期")
    void a_sharing_request() {
        var table =
                Table.open(TestProcedures.named("test-sharing"), "2026-09-18", Map.of())
                        .completes(ACCEPTOR, "pass");
        table.does(REVIEWER, new Act.Suspend(table.task(), "security", "评估"))
                .at("2026-09-22")
                .does(REVIEWER, new Act.Resume(table.task(), ""))
                .does(DECIDER, new Act.Extend("answer", "涉及面广"));
        assertThat(table.dueOn("answer")).isEqualTo("2026-10-20");
        table.completes(REVIEWER, "agree").completes(DECIDER, "share");
        assertThat(table.state().result()).isEqualTo("shared");
    }
}
