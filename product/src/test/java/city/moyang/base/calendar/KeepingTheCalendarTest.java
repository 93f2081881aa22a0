package city.moyang.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("工作日历的录入和查看")
class KeepingTheCalendarTest {
    @Autowired CalendarDesk desk;
    @Autowired CalendarDrop drop;
    @Autowired Calendars calendars;
    @Autowired MockMvcTester http;

    @Test
    @Proves(value = "CL-3", page = "/admin/calendar")
    @DisplayName("录入新一年的通知：先看改动，启用后成为新的版本，原来暂定的日子变为确定")
    void a_new_notice_is_looked_at_and_then_applied() {
        var year = freeYear();
        var day = LocalDate.of(year, 10, 1);
        assertThat(calendars.current().day(day).provisional()).isTrue();
        var before = calendars.current().edition();

        var draft = desk.draft(notice(year), "测试员（演示）");
        var change = desk.preview(desk.find(draft));
        assertThat(change.settled()).isGreaterThan(350);
        assertThat(calendars.current().edition()).isEqualTo(before);

        var edition = desk.apply(draft, "测试员（演示）");
        assertThat(edition).isGreaterThan(before);
        assertThat(calendars.current().day(day).provisional()).isFalse();
        assertThat(desk.find(draft).appliedEdition()).isEqualTo(edition);
        assertThatThrownBy(() -> desk.apply(draft, "测试员（演示）"))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo("NOTHING_CHANGES"));
    }

    @Test
    @Proves("CL-3")
    @DisplayName("放进文件夹的通知自动录入；坏文件改名并写明原因，日历不变")
    void a_file_put_into_the_folder_is_taken_in() throws IOException {
        var year = freeYear();
        var good = drop.folder().resolve(year + ".csv");
        var bad = drop.folder().resolve("bad-" + year + ".json");
        Files.createDirectories(drop.folder());
        for (var file : new java.nio.file.Path[] {good, bad}) {
            Files.writeString(file, file == good ? notice(year) : "{\"year\": 2029,");
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        drop.check();
        assertThat(calendars.current().day(LocalDate.of(year, 3, 1)).provisional()).isFalse();
        assertThat(good.resolveSibling(year + ".csv.loaded")).exists();
        assertThat(bad).doesNotExist();
        assertThat(bad.resolveSibling("bad-" + year + ".json.refused.txt"))
                .content()
                .contains("工作日历不变", "不是完整的 JSON 文件");
    }

    @Test
    @Proves(value = "CL-4", page = "/calendar")
    @DisplayName("日历页写明全年工作日数、调休上班的日子和依据；没有通知的年份写明暂定")
    void the_year_page_says_where_it_comes_from() {
        assertThat(http.get().uri("/calendar?year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("2026年有 248 个工作日。", "国庆节调休上班", "国办发明电〔2025〕7号")
                .doesNotContain("还没有录入");
        assertThat(http.get().uri("/calendar?year=2058"))
                .bodyText()
                .contains("2058年的放假安排通知还没有录入", "暂休", "全国年节及纪念日放假办法");
        assertThat(http.get().uri("/calendar?year=%3Cb%3E")).hasStatusOk();
    }

    @Test
    @Proves("CL-4")
    @DisplayName("接口给出全年每一天；年份不对说明原因")
    void the_interface_gives_every_day() {
        assertThat(http.get().uri("/api/v1/calendar/days?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.workingDays", n -> n.assertThat().isEqualTo(248))
                .hasPathSatisfying("$.days.length()", n -> n.assertThat().isEqualTo(365))
                .hasPathSatisfying("$.days[3].kind", k -> k.assertThat().isEqualTo("make_up"));
        assertThat(http.get().uri("/api/v1/calendar/days?year=1999"))
                .hasStatus(400)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyText()
                .contains("2015 至 2060");
    }

    private int freeYear() {
        for (int year = 2055; year > 2040; year--) {
            if (calendars.current().day(LocalDate.of(year, 3, 1)).provisional()) {
                return year;
            }
        }
        throw new IllegalStateException("every test year is taken; delete target/var");
    }

    private static String notice(int year) {
        var text =
                new StringBuilder(
                        "#year=" + year + "\n#title=演示安排\n#number=演示\n#url=https://example.cn/\n");
        new Festivals(year)
                .off()
                .forEach((d, n) -> text.append(d).append(',').append(n).append(",放假\n"));
        return text.toString();
    }
}
