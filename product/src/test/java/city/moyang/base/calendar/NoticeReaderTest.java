package city.moyang.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("录入放假安排")
class NoticeReaderTest {
    static final String HEAD =
            """
            #year=2029
            #title=演示：2029年部分节假日安排
            #number=演示〔2028〕1号
            #url=https://example.cn/2029
            """;

    /** The festivals of 2029 and no more: a notice that nobody published, for tests. */
    static String festivals() {
        return new Festivals(2029)
                .off().entrySet().stream()
                        .map(day -> day.getKey() + "," + day.getValue() + ",放假\n")
                        .collect(Collectors.joining());
    }

    @Test
    @DisplayName("CSV 与 JSON 都能读")
    void reads_csv_and_json() {
        var notice = NoticeReader.read(HEAD + "日期,名称,类型\n" + festivals() + "2029-02-10,春节,上班\n");
        assertThat(notice.year()).isEqualTo(2029);
        assertThat(notice.citation()).isEqualTo("《演示：2029年部分节假日安排》（演示〔2028〕1号）");
        assertThat(notice.days()).filteredOn(day -> !day.off()).hasSize(1);
        assertThat(ShippedNotices.all()).extracting(Notice::year).contains(2023, 2024, 2025, 2026);
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2029-02-12,春节,上班   | 2029-02-12 是星期一，本来就上班，不能列为调休上班。
                    2029-01-01,元旦,放假   | 2029-01-01 写了两次。
                    2030-03-01,元旦,放假   | 2030-03-01 不是 2029 年的日子
                    2029-13-01,元旦,放假   | “2029-13-01”不是日期
                    2029-03-03,某节,休息   | “休息”不是放假
                    2029-03-03,,放假       | 2029-03-03 没有写节日名称
                    2029-03-03             | 要有三列
                    """)
    @DisplayName("写错的一行，说得出错在哪里")
    void says_what_is_wrong_with_a_line(String line, String sentence) {
        assertThatThrownBy(() -> NoticeReader.read(HEAD + festivals() + line + "\n"))
                .isInstanceOfSatisfying(
                        NoticeReader.NotValid.class,
                        e -> assertThat(String.join("", e.problems())).contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"year": 2029, "title"      | 不是完整的 JSON
                    #title=没有年份              | 没有写年份
                    #year=三零                   | 不是四位数字
                    #year=1999                   | 不在工作日历的范围
                    #year=2029                   | 标题（title）要写
                    """)
    @DisplayName("不成一份通知的，说得出缺什么")
    void says_what_is_missing(String text, String sentence) {
        assertThat(problems(text)).anyMatch(problem -> problem.contains(sentence));
    }

    @Test
    @DisplayName("只有几天、或漏了法定节日的，不能启用")
    void refuses_a_notice_that_is_not_a_whole_year() {
        assertThat(problems(HEAD + "2029-01-01,元旦,放假\n")).anyMatch(p -> p.contains("放假 1 天"));
        var without = festivals().replaceAll("2029-10-01.*\n", "2029-03-03,某节,放假\n");
        assertThat(problems(HEAD + without)).containsExactly("法定节日国庆节（2029-10-01）没有列为放假。");
        assertThat(problems(HEAD.replace("https://example.cn/2029", "javascript:1") + festivals()))
                .anyMatch(p -> p.contains("网址"));
    }

    private static List<String> problems(String text) {
        try {
            NoticeReader.read(text);
            return List.of();
        } catch (NoticeReader.NotValid e) {
            return e.problems();
        }
    }
}
