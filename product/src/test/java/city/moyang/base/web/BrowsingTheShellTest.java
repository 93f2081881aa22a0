package city.moyang.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Story;
import city.moyang.testkit.Axe;
import city.moyang.testkit.Browsers;
import city.moyang.testkit.Browsers.Size;
import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("页面外壳，在浏览器里")
class BrowsingTheShellTest {
    @LocalServerPort int port;

    @Test
    @DisplayName("出错页和无障碍声明本身也无障碍，手机上也好看")
    void the_error_page_and_the_statement_are_accessible() {
        try (var visit = Browsers.desktop(port)) {
            visit.open("/no-such-page").picture("error-404-desktop");
            Axe.assertClean(visit.page());
        }
        try (var visit = Browsers.visit(port, Size.NARROW)) {
            visit.open("/trouble/fault").picture("error-500-narrow");
            visit.assertNoSidewaysScroll();
            visit.open("/accessibility").picture("accessibility-narrow");
            Axe.assertClean(visit.page());
            visit.assertNoSidewaysScroll();
        }
    }

    @Test
    @DisplayName("点繁體版、长辈版，回到同一页")
    void the_switches_come_back_to_the_same_page() {
        try (var visit = Browsers.desktop(port)) {
            var page = visit.open("/accessibility?from=a").page();
            page.locator(".topbar a[lang=zh-Hant]").click();
            assertThat(page.url()).endsWith("/accessibility?from=a");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hant");
            assertThat(page.locator("h1").innerText()).isEqualTo("無障礙聲明");
            page.locator(".topbar a", new LocatorOptions().setHasText("長輩版")).click();
            assertThat(page.locator("html").getAttribute("class")).isEqualTo("elder");
        }
    }

    @Test
    @DisplayName("登录过期的表单：按“继续提交”，填的内容送到原来的地址")
    void a_late_form_can_be_sent_again() {
        try (var visit = Browsers.desktop(port)) {
            var page = visit.open("/late-form").page();
            page.locator("input[name=name]").fill("海珊茶点店");
            page.locator("button").click();
            visit.picture("expired-desktop");
            assertThat(page.locator("h1").innerText()).contains("登录已过期");
            page.locator("button", new LocatorOptions().setHasText("继续提交")).click();
            assertThat(page.locator("body").innerText()).isEqualTo("收到 海珊茶点店");
        }
    }
}
