package city.moyang.support.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.support.instrument.Template.Block;
import city.moyang.support.instrument.Template.BlockKind;
import city.moyang.support.instrument.Template.Field;
import city.moyang.support.instrument.Template.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("文书模板检查")
class TemplateLintTest {

    @Test
    @DisplayName("十种文书模板都通过检查")
    void the_seeds_are_clean() {
        var templates = new Templates(JsonMapper.builder().build());
        assertThat(templates.all().stream().map(Template::code))
                .contains("L01", "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L09", "C1");
    }

    @Test
    @DisplayName("决定书没有写救济途径，不得使用")
    void a_decision_without_remedy_is_refused() {
        assertThat(TemplateLint.findings(template(Kind.DECISION, "{facts}", "facts")))
                .anyMatch(finding -> finding.contains("救济途径"));
    }

    @Test
    @DisplayName("占位没有定义、必填没有印出来，都指出来")
    void placeholders_and_fields_must_match() {
        assertThat(TemplateLint.findings(template(Kind.NOTICE, "{fact}", "facts")))
                .anyMatch(finding -> finding.contains("占位 {fact} 没有定义"))
                .anyMatch(finding -> finding.contains("必填字段 facts 没有印出来"));
        assertThat(TemplateLint.findings(template(Kind.NOTICE, "{facts}", "facts"))).isEmpty();
    }

    private static Template template(Kind kind, String text, String field) {
        return new Template(
                "L99",
                1,
                "测试",
                "某法第一条",
                kind,
                "测",
                "",
                null,
                List.of("D1"),
                "10",
                List.of(new Field(field, "事实", true, false, null)),
                List.of(new Block(BlockKind.TEXT, text, null, null, null)));
    }
}
