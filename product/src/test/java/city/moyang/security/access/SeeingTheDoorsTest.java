package city.moyang.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.testkit.Axe;
import city.moyang.testkit.Browsers;
import city.moyang.testkit.Browsers.Size;
import city.moyang.testkit.SignIn;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("登录和管理页面（浏览器）")
@Proves(
        value = {"CH-2", "CH-4", "SE-2"},
        page = "/login")
class SeeingTheDoorsTest {
    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    @DisplayName("登录页点演示账号直接登录，页面无障碍、不横向滚动")
    void a_resident_signs_in_with_one_click(Size size) {
        try (var visit = Browsers.visit(port, size)) {
            visit.open("/login").assertNoSidewaysScroll().assertNoComplaints();
            visit.picture("login-" + size.name().toLowerCase(Locale.ROOT));
            Axe.assertClean(visit.page());
            visit.page().click("text=陈晓珊");
            visit.page().waitForURL(url -> !url.contains("/login"));
            visit.open("/account");
            assertThat(visit.page().content()).contains("demo-resident", "陈*珊");
            visit.assertNoSidewaysScroll();
            Axe.assertClean(visit.page());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    @DisplayName("三员的页面在桌面和手机上都能用")
    void the_administrators_pages_fit(Size size) {
        for (var pair :
                List.of(
                        List.of("demo-system", "accounts"),
                        List.of("demo-security", "grants"),
                        List.of("demo-audit", "audit"))) {
            try (var visit = Browsers.visit(port, size)) {
                SignIn.through(visit.page(), pair.getFirst());
                visit.open("/admin/" + pair.getLast());
                visit.picture(pair.getLast() + "-" + size.name().toLowerCase(Locale.ROOT));
                visit.assertNoSidewaysScroll().assertNoComplaints();
                Axe.assertClean(visit.page());
            }
        }
    }

    @Test
    @DisplayName("任两个岗位的人登录后先选岗位")
    void an_officer_with_two_posts_chooses_one() {
        try (var visit = Browsers.visit(port, Size.DESKTOP)) {
            SignIn.through(visit.page(), "demo-two-posts");
            visit.open("/post");
            visit.picture("post");
            assertThat(visit.page().content()).contains("市政务服务中心 综合窗口");
            Axe.assertClean(visit.page());
            visit.open("/account/second-factor").picture("second-factor");
            Axe.assertClean(visit.page());
        }
    }
}
