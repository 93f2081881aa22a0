package city.moyang.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.support.identity.Actor;
import city.moyang.testkit.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("审计管理员查阅日志")
@Proves(value = "SE-2", page = "/admin/audit")
class ReadingTheLogTest {
    @Autowired MockMvcTester city;
    @Autowired AuditLog log;
    @Autowired AuditRows rows;

    @Test
    @DisplayName("按条件筛选、翻页、计数；查阅本身也在日志里")
    void the_auditor_narrows_and_turns_pages_and_is_logged() {
        var object = "test:" + UUID.randomUUID();
        IntStream.range(0, 51).forEach(_ -> record(object, "演示"));
        assertThat(page("/admin/audit?object=" + object)).contains("共51条", "更早的", "系统设置变更", object);
        assertThat(page("/admin/audit?failed=true&object=" + object)).contains("没有符合条件的记录");
        var reads = new AuditFilter("AUDIT_READ", "demo-audit", null, false, null, null);
        assertThat(rows.list(reads, Long.MAX_VALUE, 1).getFirst().entry().detail())
                .contains(object);
    }

    @Test
    @DisplayName("校验整条链并把结论写在页上")
    void the_auditor_verifies_the_chain() {
        assertThat(city.post().uri("/admin/audit/verification").with(SignIn.as("demo-audit")))
                .hasRedirectedUrl("/admin/audit");
        assertThat(page("/admin/audit")).contains("由 demo-audit 校验", "完整");
    }

    @Test
    @DisplayName("导出的表格不会被当成公式，导出留痕")
    void an_export_is_harmless_and_logged() {
        var object = "=cmd:" + UUID.randomUUID();
        record(object, "演示");
        assertThat(page("/admin/audit.csv?object=" + object)).contains("'" + object);
        var exports = new AuditFilter("EXPORT", "demo-audit", null, false, null, null);
        assertThat(rows.list(exports, Long.MAX_VALUE, 1).getFirst().entry().detail())
                .contains(object);
    }

    private void record(String object, String word) {
        log.record(AuditEvent.SETTING_CHANGED, Actor.SYSTEM, object, true, Map.of("w", word));
    }

    private String page(String uri) {
        var result = city.get().uri(uri).with(SignIn.as("demo-audit")).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
