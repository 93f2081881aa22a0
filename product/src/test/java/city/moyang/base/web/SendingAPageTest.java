package city.moyang.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Story;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("页面外壳")
class SendingAPageTest {
    @Autowired MockMvcTester http;

    @Test
    @DisplayName("样式表一个文件，地址带摘要，可永久缓存，压缩传送")
    void the_stylesheet_is_one_file_kept_for_ever() {
        var css = http.get().uri(Assets.href("moyang.css")).header("Accept-Encoding", "gzip");
        assertThat(css.exchange().getResponse().getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(css.exchange().getResponse().getHeader("Cache-Control"))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(http.get().uri(Assets.href("moyang.css")))
                .bodyText()
                .contains("@layer reset, tokens, base, components, pages, print;", ".clock-top")
                .doesNotContain("!important");
        assertThat(http.get().uri("/assets/moyang-000000000000.css")).hasStatus(404);
    }

    @Test
    @DisplayName("每个回应都带安全响应头，页面里没有行内样式和脚本")
    void every_response_carries_the_security_headers() {
        var page = http.get().uri("/accessibility").exchange();
        assertThat(page).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(page)
                .bodyText()
                .doesNotContain(" style=", "<style", " onclick=")
                .containsPattern("<a class=\"skip\" href=\"#main\">")
                .contains("网站标识码 0000000000（演示）");
    }

    @Test
    @DisplayName("长辈版开关回到原来的页面，记在浏览器里")
    void the_elder_switch_comes_back_to_the_page() {
        var on = http.get().uri("/display/elder?on=true&back=/accessibility?a=1").exchange();
        assertThat(on).hasStatus(303).hasHeader("Location", "/accessibility?a=1");
        assertThat(on.getResponse().getHeader("Set-Cookie"))
                .contains("moyang-elder=1", "SameSite=Lax");
        var elder = http.get().uri("/accessibility").cookie(new Cookie("moyang-elder", "1"));
        assertThat(elder.exchange()).bodyText().contains("class=\"elder\"", "标准版");
    }

    @Test
    @DisplayName("开关不会把人带到别的网站")
    void a_switch_never_leads_elsewhere() {
        for (var back : new String[] {"https://example.org/", "//example.org", "/\\example.org"}) {
            assertThat(http.get().uri("/display/elder").param("on", "true").param("back", back))
                    .hasHeader("Location", "/");
        }
    }

    @Test
    @DisplayName("导航只有已经存在的入口")
    void the_navigation_holds_only_doors_that_exist() {
        assertThat(http.get().uri("/accessibility"))
                .bodyText()
                .contains("<a href=\"/accessibility\">无障碍声明</a>")
                .doesNotContain("href=\"#\"");
    }
}
