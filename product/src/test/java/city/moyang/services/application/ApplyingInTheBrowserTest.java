package city.moyang.services.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.testkit.Axe;
import city.moyang.testkit.Browsers;
import city.moyang.testkit.SignIn;
import city.moyang.testkit.Visit;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("申办和办理（浏览器）")
class ApplyingInTheBrowserTest {
    @LocalServerPort int port;

    @Test
    @Proves(
            value = {"SV-1", "WB-1"},
            page = "/matters/{id}")
    @DisplayName("居民用手机申办，六个岗位全用键盘办完，居民看到盖章的营业执照")
    void from_the_phone_to_the_desk_and_back() throws IOException {
        try (var visit = Browsers.phone(port)) {
            SignIn.through(visit.page(), "demo-resident");
            var id = applies(visit);
            officer("demo-hall", id, page -> page.keyboard().press("a"));
            officer(
                    "demo-officer",
                    id,
                    page -> {
                        page.keyboard().press("o");
                        page.keyboard().type("a 材料齐全");
                        page.keyboard().press("Escape");
                        page.keyboard().press("a");
                    });
            officer("demo-reviewer", id, ApplyingInTheBrowserTest::writesLeavesAndComesBack);
            officer("demo-auditor", id, page -> page.keyboard().press("a"));
            officer("demo-leader", id, ApplyingInTheBrowserTest::grantsWhenAskedAgain);
            officer("demo-hall", id, page -> page.keyboard().press("e"));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> {
                        visit.open("/matters/" + id);
                        assertThat(visit.page().content()).contains("已办结，准予", "营业执照");
                        assertThat(visit.page().locator("a[href$='.ofd']").count()).isEqualTo(4);
                    });
            fits(visit, "matter-closed-phone");
        }
    }

    /** From the home page to the receipt; the matter's id. */
    private static String applies(Visit visit) throws IOException {
        var page = visit.open("/").page();
        page.fill("#q", "个体工商户设立登记");
        page.keyboard().press("Enter");
        page.locator("main a[href='/services/S00001']:visible").first().click();
        page.locator("a:has-text('现在办理'):visible").first().click();
        fits(visit, "apply-phone");
        page.fill("[name=shopName]", "江城区漠阳键盘茶点店（演示）");
        page.locator("input[name=formedAs]").first().check();
        page.fill("[name=scope]", "预包装食品销售；日用品零售");
        page.fill("[name=place]", "阳江市江城区南恩街道演示路2号");
        page.fill("[name=phone]", "13800000001");
        page.locator("input[name=delivery]").first().check();
        for (var file : page.locator("input[type=file]").all()) {
            file.setInputFiles(new FilePayload("材料.pdf", "application/pdf", pdf()));
        }
        page.click("button[name=next]");
        page.waitForURL("**/applications/*");
        fits(visit, "check-phone");
        page.click("text=提交申请");
        page.waitForURL("**/matters/*");
        assertThat(page.content()).contains("申请已提交", "最迟哪天办好", "受理期限");
        fits(visit, "matter-phone");
        return page.url().replaceAll(".*/matters/([^?]+).*", "$1");
    }

    /** Finds the matter in the list with J, opens it, acts, and is told what was done. */
    private void officer(String login, String id, Consumer<Page> acts) {
        try (var visit = Browsers.desktop(port)) {
            SignIn.through(visit.page(), login);
            var page = visit.open("/workbench").page();
            for (var pressed = 0; pressed < 100 && !onLineOf(page, id); pressed++) {
                page.keyboard().press("j");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/workbench/" + id);
            fits(visit, "workbench-" + login);
            acts.accept(page);
            assertThat(page.locator("[data-done]")).containsText("已办理：个体工商户设立登记");
            visit.assertNoComplaints();
        }
    }

    private static boolean onLineOf(Page page, String id) {
        return page.evaluate("document.activeElement.getAttribute('href')") instanceof String href
                && href.endsWith(id);
    }

    private static void writesLeavesAndComesBack(Page page) {
        page.keyboard().press("o");
        page.keyboard().type("材料齐全，拟准予");
        page.navigate("/workbench");
        page.goBack();
        assertThat(page.locator("#opinion")).hasValue("材料齐全，拟准予");
        page.focus("#opinion");
        page.keyboard().press("Control+Enter");
    }

    private static void grantsWhenAskedAgain(Page page) {
        page.keyboard().press("a");
        assertThat(page.locator("button:has-text('确认准予')")).isFocused();
        assertThat(page.locator("[data-done]")).hasCount(0);
        page.keyboard().press("Enter");
    }

    private static void fits(Visit visit, String name) {
        visit.picture(name);
        visit.assertNoSidewaysScroll().assertNoComplaints();
        Axe.assertClean(visit.page());
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
