package city.moyang.base.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Story;
import city.moyang.testkit.Axe;
import city.moyang.testkit.Browsers;
import city.moyang.testkit.Browsers.Size;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("组件样例，在浏览器里")
class GalleryBrowsingTest {
    @LocalServerPort int port;

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("桌面、手机、长辈版都通过无障碍检查")
    @CsvSource({"DESKTOP, none", "PHONE, none", "PHONE, elder"})
    void every_component_is_accessible(Size size, String variant) {
        try (var visit = Browsers.visit(port, size)) {
            visit.choosing(variant).open("/gallery");
            visit.picture("gallery-" + size.name().toLowerCase(Locale.ROOT) + "-" + variant);
            Axe.assertClean(visit.page());
            visit.assertNoComplaints();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("360 像素宽也不左右滚动，长辈版、繁體一样")
    @CsvSource({"NARROW, none", "NARROW, elder", "PHONE, traditional", "DESKTOP, traditional"})
    void the_page_never_scrolls_sideways(Size size, String variant) {
        try (var visit = Browsers.visit(port, size)) {
            visit.choosing(variant).open("/gallery");
            visit.picture("gallery-" + size.name().toLowerCase(Locale.ROOT) + "-" + variant);
            visit.assertNoSidewaysScroll().assertNoComplaints();
        }
    }

    @Test
    @DisplayName("用键盘走，焦点看得见，第一站是跳到主要内容")
    void the_focus_is_visible() {
        try (var visit = Browsers.desktop(port)) {
            visit.open("/gallery");
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().evaluate("() => document.activeElement.className"))
                    .isEqualTo("skip");
            for (int i = 0; i < 12; i++) {
                visit.page().keyboard().press("Tab");
                assertThat(
                                visit.page()
                                        .evaluate(
                                                "() => getComputedStyle(document.activeElement)"
                                                        + ".outlineWidth"))
                        .isEqualTo("3px");
            }
        }
    }

    @Test
    @DisplayName("对话框由按钮打开，按 Esc 关上")
    void the_dialog_opens_and_closes() {
        try (var visit = Browsers.desktop(port)) {
            var page = visit.open("/gallery").page();
            page.locator("[data-opens=withdraw]").click();
            assertThat(page.locator("#withdraw").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("#withdraw").isVisible()).isFalse();
        }
    }

    @Test
    @DisplayName("不用脚本也能选文件")
    void a_file_can_be_chosen_without_script() {
        try (var visit = Browsers.withoutScript(port, Size.DESKTOP)) {
            var input = visit.open("/gallery").page().locator("#f-lease");
            assertThat(input.boundingBox().width).isGreaterThan(40);
        }
    }
}
