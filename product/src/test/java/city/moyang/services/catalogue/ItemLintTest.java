package city.moyang.services.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.services.catalogue.Finding.Rule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("事项校验")
class ItemLintTest {
    private static final String WHOLE =
            """
            {"id":"T1","name":"演示事项","type":"行政许可","handling":"承诺件",
             "legalLimit":{"amount":20,"unit":"WD"},"promisedLimit":{"amount":5,"unit":"WD"},
             "visits":0,"online":true,"depth":"IV级","courier":true,"fee":{"charged":false},
             "results":[{"name":"演示证","type":"证照","sample":"样本"}],"conditions":"条件",
             "materials":[{"name":"申请书","origin":"申请人自备","exempt":false}],
             "legalBasis":[{"name":"演示条例","clause":"第一条"}],
             "targets":["自然人"],"themes":["其他"],"basicCode":"440125044001",
             "implementCode":"11440300MB2D0970524440125044001",
             "source":{"src":"gd2021","department":"广东省司法厅","area":"广东省","level":"省级"},
             "completeness":"guide"}
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "amount":5          | "amount":21          | PROMISE_WITHIN_LAW
                    "basicCode":"440125044001" | "basicCode":"44012504400" | CODE_SHAPE
                    ["自然人"]           | []                   | TARGET_GIVEN
                    "承诺件"             | "即办件"              | IMMEDIATE_MEANS_NOW
                    "type":"证照"        | "type":"批文"         | RESULT_KIND
                    ,"sample":"样本"     | ''                   | RESULT_SAMPLE
                    "visits":0          | "visits":1           | ONSITE_REASON
                    "visits":0          | "visits":2           | FULLY_ONLINE
                    "charged":false     | "charged":true       | FEE_COMPLETE
                    申请书               | 其他相关证明材料        | NO_CATCH_ALL
                    申请人自备            | 政府部门核发           | ISSUED_IS_FETCHED
                    ,"conditions":"条件" | ''                   | CONDITIONS_GIVEN
                    """)
    void each_rule_finds_its_fault(String whole, String broken, Rule rule) {
        assertThat(rules(WHOLE)).isEmpty();
        assertThat(WHOLE).contains(whole);
        assertThat(rules(WHOLE.replace(whole, broken))).contains(rule);
    }

    private static List<Rule> rules(String json) {
        var item = JsonMapper.builder().build().readValue(json, ServiceItem.class);
        return ItemLint.check(item).stream().map(Finding::rule).toList();
    }
}
