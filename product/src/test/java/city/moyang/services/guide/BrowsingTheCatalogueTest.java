package city.moyang.services.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.testkit.Axe;
import city.moyang.testkit.Browsers;
import city.moyang.testkit.Browsers.Size;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("居民在浏览器里找事项、看指南")
class BrowsingTheCatalogueTest {
    @LocalServerPort int port;

    @Test
    @DisplayName("从首页搜“开饭店”，打开个体工商户设立登记，看到时限、材料和依据；不用脚本")
    @Proves(value = "SV-1", page = "/services/S00001")
    void a_resident_finds_and_reads_a_guide_without_scripts() {
        try (var visit = Browsers.withoutScript(port, Size.PHONE)) {
            var page = visit.open("/").page();
            page.getByLabel("想办的事").fill("开饭店");
            button(page, "搜一搜").click();
            link(page, "个体工商户设立登记").click();
            assertThat(page).hasTitle("个体工商户设立登记 · 办事指南 · 漠阳");
            assertThat(page.getByText("法定 20 个工作日")).isVisible();
            assertThat(page.getByText("经营场所使用相关文件")).isVisible();
            assertThat(page.getByText("国务院令第746号")).isVisible();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @DisplayName("首页、搜索、列表、指南、一件事都通过无障碍检查，不左右滚动")
    @CsvSource({
        "DESKTOP, none, /, home",
        "PHONE, none, /, home",
        "NARROW, elder, /, home",
        "DESKTOP, none, /services/S00001, guide",
        "PHONE, none, /services/S00001, guide",
        "NARROW, elder, /services/S00001, guide",
        "DESKTOP, traditional, /services/S00001, guide",
        "DESKTOP, none, /services/S00006, card",
        "NARROW, none, /services/S02136, bare",
        "DESKTOP, none, /services?audience=enterprise, list",
        "NARROW, none, /services, list",
        "DESKTOP, none, /search?q=开饭店, search",
        "NARROW, none, /search?q=魑魅魍魉, nothing",
        "DESKTOP, none, /one-things, bundles",
        "NARROW, none, /one-things/birth, bundle"
    })
    void every_kind_of_page_is_accessible(Size size, String variant, String address, String name) {
        try (var visit = Browsers.visit(port, size)) {
            visit.choosing(variant).open(address);
            visit.picture("%s-%s-%s".formatted(name, size, variant).toLowerCase(Locale.ROOT));
            Axe.assertClean(visit.page());
            visit.assertNoSidewaysScroll().assertNoComplaints();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
