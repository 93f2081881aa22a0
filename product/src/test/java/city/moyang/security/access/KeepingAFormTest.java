package city.moyang.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("填到一半登录过期")
@Proves(value = "SE-2", page = "/login/kept")
class KeepingAFormTest {
    @Autowired MockMvcTester city;

    @Test
    @DisplayName("告诉本人内容已保留，登录后原样可继续提交")
    void the_same_person_finds_what_was_typed() {
        var browser = expiredWhileTyping("203.0.114.1");
        assertThat(browser.get("/login?to=/login/kept")).bodyText().contains("已为您保留");
        assertThat(browser.signIn("demo-security", "/login/kept")).hasRedirectedUrl("/login/kept");
        assertThat(browser.get("/login/kept"))
                .hasStatusOk()
                .bodyText()
                .contains("内容还在", "kept-category", "action=\"/admin/grants\"");
    }

    @Test
    @DisplayName("换了人登录，看不到前一个人填的")
    void another_person_does_not() {
        var browser = expiredWhileTyping("203.0.114.2");
        browser.signIn("demo-audit", "/login/kept");
        assertThat(browser.get("/login/kept"))
                .hasStatusOk()
                .bodyText()
                .contains("没有可以继续的内容")
                .doesNotContain("kept-category");
    }

    @Test
    @DisplayName("接口不改道登录页，直接说需要身份")
    void a_program_is_told_so() {
        assertThat(city.get().uri("/api/v1/token"))
                .hasStatus(401)
                .hasContentTypeCompatibleWith("application/problem+json");
    }

    private Browsing expiredWhileTyping(String address) {
        var browser = new Browsing(city, address);
        browser.signIn("demo-security", "");
        browser.forget("moyang-session");
        assertThat(browser.post("/admin/grants", "kind", "kept-category", "verb", "see"))
                .hasRedirectedUrl("/login?to=/login/kept");
        return browser;
    }
}
