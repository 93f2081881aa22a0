package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.testkit.Applying;
import city.moyang.testkit.SignIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@Proves("SE-3")
@DisplayName("乱写的查询：不出错，不漏内情")
class MeetingHostileQueriesTest {
    @Autowired MockMvcTester city;

    @ParameterizedTest(name = "{0} {1}?{2}=…")
    @DisplayName("夹带空字符、过长、乱写的查询：不出错，不漏内情")
    @CsvSource({
        "/services, q, '', ",
        "/search, q, '', ",
        "/verify, code, '', ",
        "/login, to, '', ",
        "/admin/accounts, q, demo-system, ",
        "/admin/jobs, q, demo-system, ",
        "/admin/jobs, after, demo-system, ",
        "/admin/jobs, sort, demo-system, ",
        "/admin/audit, who, demo-audit, ",
        "/admin/audit, event, demo-audit, ",
        "/services, page, '', ",
        "/services, unit, '', ",
        "/calendar, year, '', "
    })
    void hostile_queries(String uri, String name, String who) {
        for (var value :
                new String[] {
                    "a\0b", "'\"><script>alert(1)</script>", "x".repeat(9000), "-1", "%"
                }) {
            var request = city.get().uri(uri).param(name, value);
            var told = (who.isEmpty() ? request : request.with(SignIn.as(who))).exchange();
            assertThat(told.getResponse().getStatus())
                    .as(uri + " " + value.substring(0, Math.min(40, value.length())))
                    .isLessThan(500);
            assertThat(Applying.text(told)).doesNotContain("<script>alert");
            Applying.plain(told);
        }
    }

    @Test
    @DisplayName("乱写的 Accept 头也得到一句话")
    void a_broken_accept_header() {
        assertThat(city.get().uri("/no-such-page").header("Accept", "garbage;;;"))
                .hasStatus4xxClientError();
    }
}
