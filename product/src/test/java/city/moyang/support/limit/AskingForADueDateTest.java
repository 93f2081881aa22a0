package city.moyang.support.limit;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("查询到期日")
class AskingForADueDateTest {
    private static final String API = "/api/v1/calendar/due-date";

    @Autowired MockMvcTester http;

    @Test
    @Proves(value = "CL-1", page = "/calendar/due-date")
    @DisplayName("2026年9月18日起 10 个工作日，到 10月9日，附每一天的理由")
    void answers_with_the_due_date_and_its_derivation() {
        assertThat(http.get().uri(API + "?from=2026-09-18&workingDays=10"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.dueOn", p -> p.assertThat().isEqualTo("2026-10-09"))
                .hasPathSatisfying("$.provisional", p -> p.assertThat().isEqualTo(false))
                .hasPathSatisfying(
                        "$.derivation[2].date", p -> p.assertThat().isEqualTo("2026-09-20"))
                .hasPathSatisfying("$.derivation[2].ordinal", p -> p.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.derivation.length()", p -> p.assertThat().isEqualTo(22));
    }

    @Test
    @Proves("CL-1")
    @DisplayName("暂停的日子不计；跨到没有通知的年份写明暂定")
    void pauses_and_provisional_dates() {
        assertThat(
                        http.get()
                                .uri(
                                        API
                                                + "?from=2026-09-10&workingDays=30&pause=2026-09-21/2026-09-28"))
                .bodyJson()
                .hasPathSatisfying("$.dueOn", p -> p.assertThat().isEqualTo("2026-11-04"));
        assertThat(http.get().uri(API + "?from=2056-12-20&workingDays=10"))
                .bodyJson()
                .hasPathSatisfying("$.provisional", p -> p.assertThat().isEqualTo(true));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    workingDays=10                                                  | 缺少起算的日子
                    from=2026-09-18                                                 | 缺少工作日数
                    from=18/9/2026&workingDays=10                                   | 不是日期
                    from=2026-02-30&workingDays=10                                  | 不是日期
                    from=1999-01-01&workingDays=10                                  | 不在工作日历的范围
                    from=2026-09-18&workingDays=-1                                  | 不能小于 0
                    from=2026-09-18&workingDays=1001                                | 不能大于 1000
                    from=2026-09-18&workingDays=ten                                 | 不是整数
                    from=2060-12-01&workingDays=500                                 | 超出了范围
                    from=2026-09-18&workingDays=9&pause=x                           | 第一天/最后一天
                    from=2026-09-18&workingDays=9&pause=2026-09-28/2026-09-21       | 早于第一天
                    from=2026-09-18&workingDays=9&pause=2026-09-01/2026-09-21       | 早于起算的日子
                    """)
    @Proves("CL-1")
    @DisplayName("填得不对，说明哪里不对")
    void says_what_is_wrong(String query, String sentence) {
        assertThat(http.get().uri(API + "?" + query))
                .hasStatus(400)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyText()
                .contains(sentence);
    }

    @Test
    @Proves(value = "CL-2", page = "/calendar/due-date")
    @DisplayName("页面不用脚本就能算，列出每一天和依据；填错的留在表单里")
    void the_page_shows_every_day_and_its_reason() {
        assertThat(http.get().uri("/calendar/due-date?from=2026-09-18&workingDays=10"))
                .hasStatusOk()
                .bodyText()
                .contains("2026年10月9日", "第 1 个工作日（国庆节调休上班）", "9月18日起算，当天不算。")
                .contains("国办发明电〔2025〕7号");
        assertThat(http.get().uri("/calendar/due-date?from=2026-09-18&workingDays=abc"))
                .hasStatus(422)
                .bodyText()
                .contains("“abc”不是整数", "value=\"abc\"");
        assertThat(http.get().uri("/calendar/due-date")).hasStatusOk();
    }
}
