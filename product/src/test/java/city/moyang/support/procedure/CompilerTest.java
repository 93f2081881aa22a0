package city.moyang.support.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.support.definition.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("流程定义的检查")
class CompilerTest {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:moyang:procedure"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="defs" targetNamespace="t">
            <process id="p"><extensionElements><m:stage id="a" name="甲"/></extensionElements>
            <startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="work"/>
            """;
    private static final String WORK =
            """
            <userTask id="work" name="办理" m:stage="a" m:performer="role:reviewer"/>
            <sequenceFlow id="f2" sourceRef="work" targetRef="e"/><endEvent id="e"/>
            """;
    private static final String TAIL = "</process></definitions>";

    @Test
    @DisplayName("行政许可流程没有任何毛病")
    void the_shipped_procedure_is_good() throws IOException {
        try (var file =
                Objects.requireNonNull(
                        getClass().getResourceAsStream("/definitions/procedure/licensing.bpmn"))) {
            assertThat(Compiler.compile("licensing", 1, file.readAllBytes()).findings()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    并行网关 | <parallelGateway id="odd"/> | 排他网关
                    脚本任务 | <scriptTask id="odd"/> | 服务任务
                    子流程   | <subProcess id="odd"/> | 环节直接画在流程里
                    多实例   | <userTask id="odd" m:stage="a" m:performer="opener"><multiInstanceLoopCharacteristics/></userTask> | 依次的用户任务
                    """)
    @DisplayName("不支持的元素：说明是哪个、第几行、改用什么")
    void what_is_not_supported_is_refused_with_what_to_use(
            String name, String element, String instead) {
        var finding = refusals(HEAD + WORK + element + TAIL).getFirst();
        assertThat(finding.element()).contains("odd", "第 8 行");
        assertThat(finding.rule()).contains(instead);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    没写谁办 | <userTask id="work" m:stage="a"/><sequenceFlow id="f2" sourceRef="work" targetRef="e"/><endEvent id="e"/> | performer
                    阶段没有 | <userTask id="work" m:stage="zz" m:performer="opener"/><sequenceFlow id="f2" sourceRef="work" targetRef="e"/><endEvent id="e"/> | 没有定义
                    没有出线 | <userTask id="work" m:stage="a" m:performer="opener"/><endEvent id="e"/> | 一条出线
                    办理者错 | <userTask id="work" m:stage="a" m:performer="boss"/><sequenceFlow id="f2" sourceRef="work" targetRef="e"/><endEvent id="e"/> | 不是办理者
                    网关无默认 | <exclusiveGateway id="work"/><sequenceFlow id="f2" sourceRef="work" targetRef="e"/><endEvent id="e"/> | 默认出线
                    """)
    @DisplayName("不完整的元素被拒绝")
    void what_is_not_whole_is_refused(String name, String body, String sentence) {
        assertThat(refusals(HEAD + body + TAIL))
                .anySatisfy(f -> assertThat(f.rule()).contains(sentence));
    }

    @Test
    @DisplayName("条件写错时说出是哪个表达式")
    void a_condition_that_is_not_feel_is_refused() {
        var body =
                """
                <exclusiveGateway id="work" default="f3"/>
                <sequenceFlow id="f2" sourceRef="work" targetRef="e"><conditionExpression>outcome = = 1</conditionExpression></sequenceFlow>
                <sequenceFlow id="f3" sourceRef="work" targetRef="e"/><endEvent id="e"/>
                """;
        assertThat(refusals(HEAD + body + TAIL).getFirst().rule()).contains("outcome = = 1");
    }

    @Test
    @DisplayName("残缺的文件、带文档类型声明的文件被拒绝")
    void broken_and_hostile_files_are_refused() {
        assertThat(refusals(HEAD + WORK)).isNotEmpty();
        assertThat(
                        refusals(
                                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")
                                .getFirst()
                                .rule())
                .doesNotContain("root:");
        assertThat(refusals("<html/>")).isNotEmpty();
    }

    @Test
    @DisplayName("条件读结论和事实；缺的事实不成立")
    void a_condition_reads_outcome_and_facts() {
        var condition = Condition.parse("outcome = \"agree\" and facts.amount > 100");
        assertThat(condition.holds("agree", Map.of("amount", 101), null)).isTrue();
        assertThat(condition.holds("agree", Map.of("amount", 99), null)).isFalse();
        assertThat(condition.holds("agree", Map.of(), null)).isFalse();
        assertThat(condition.holds(null, Map.of("amount", 101), null)).isFalse();
    }

    private static List<Finding> refusals(String xml) {
        return Compiler.compile("p", 1, xml.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .filter(Finding::refuses)
                .toList();
    }
}
