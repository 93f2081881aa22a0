package city.moyang.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.support.instrument.Instrument;
import city.moyang.support.instrument.Instruments;
import city.moyang.support.matter.History;
import city.moyang.testkit.SignIn;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Story
@DisplayName("申办：个体工商户设立登记")
class ApplyingForALicenceTest {
    private static final String RESIDENT = "demo-resident";

    @Autowired MockMvcTester city;
    @Autowired Instruments instruments;
    @Autowired History history;

    @Test
    @Proves(
            value = {"SV-1", "SV-10"},
            page = "/matters/{id}")
    @DisplayName("从指南到盖章的营业执照：申请、收件、受理、审查、审核、决定、送达")
    void from_the_guide_to_a_sealed_licence() {
        var id = submitted(RESIDENT);
        assertThat(page("/matters/" + id, RESIDENT).text()).contains("办件编号", "收件", "受理期限");
        does(id, "demo-hall", "complete:received", "");
        var material =
                page("/workbench/" + id, "demo-officer")
                        .select("a[href*=/materials/]")
                        .attr("href");
        assertThat(city.get().uri(material).with(SignIn.as("demo-officer"))).hasStatusOk();
        assertThat(city.get().uri(material).with(SignIn.as("demo-rs-reviewer"))).hasStatus(404);
        assertThat(
                        city.get()
                                .uri(material.replaceFirst("[^/]+$", UUID.randomUUID().toString()))
                                .with(SignIn.as("demo-officer")))
                .hasStatus(404);
        does(id, "demo-officer", "complete:accept", "");
        assertThat(page("/matters/" + id, RESIDENT).text()).contains("最迟", "个工作日", "受理");
        does(id, "demo-reviewer", "complete:propose-grant", "材料齐全，拟准予");
        does(id, "demo-auditor", "complete:agree", "");
        does(id, "demo-leader", "complete:grant", "");
        does(id, "demo-hall", "complete:electronic", "");
        var closed = page("/matters/" + id, RESIDENT);
        assertThat(closed.text()).contains("已办结，准予", "准予行政许可决定书", "营业执照", "刚刚核对过");
        assertThat(history.verify(id).whole()).isTrue();
        var papers =
                await().atMost(Duration.ofSeconds(60))
                        .until(
                                () -> instruments.of("matter", id),
                                all -> all.stream().allMatch(Instrument::sealed));
        assertThat(papers)
                .extracting(Instrument::template)
                .containsExactly("L01", "L02", "L07", "C1");
        for (var paper : papers) {
            assertThat(city.get().uri(paper.path() + ".pdf").with(SignIn.as(RESIDENT)))
                    .hasStatusOk();
            assertThat(city.get().uri(paper.path() + ".ofd").with(SignIn.as(RESIDENT)))
                    .hasStatusOk();
            assertThat(city.get().uri(paper.path() + ".pdf").with(SignIn.as("demo-resident-2")))
                    .hasStatus4xxClientError();
        }
    }

    @Test
    @Proves("SV-5")
    @DisplayName("一次性告知补正，申请人答复后继续；材料不齐只能告知一次")
    void asked_once_and_answered() {
        var id = submitted("demo-resident-2");
        does(id, "demo-hall", "complete:received", "");
        does(id, "demo-officer", "ask", "经营场所使用文件缺租期，请补充");
        var asked = page("/matters/" + id, "demo-resident-2");
        assertThat(asked.text()).contains("补正材料", "缺租期", "等您答复");
        var form = asked.selectFirst("form[action$=/answer]");
        assertThat(form).isNotNull();
        assertThat(
                        city.post()
                                .uri("/matters/" + id + "/answer")
                                .param("task", value(form, "task"))
                                .param("request", value(form, "request"))
                                .param("opinion", "租期到2029年")
                                .with(SignIn.as("demo-resident-2")))
                .hasStatus3xxRedirection();
        assertThat(act(id, "demo-officer", "ask", "还缺"))
                .hasStatus(409)
                .bodyText()
                .contains("只能一次性告知");
        does(id, "demo-officer", "complete:accept", "");
    }

    @Test
    @DisplayName("没填完不能提交：说清缺哪几处，填过的都在")
    void what_is_missing_is_told_and_nothing_is_lost() {
        var begun = page("/services/S00006/apply", "demo-elder");
        var draft = value(begun, "draft");
        var sent =
                city.post()
                        .multipart()
                        .uri("/services/S00006/apply")
                        .param("draft", draft)
                        .param("next", "1")
                        .param("phone", "123")
                        .param("statement", "首次申领")
                        .with(SignIn.as("demo-elder"))
                        .exchange();
        assertThat(sent).hasStatus(422).bodyText().contains("请填写 11 位手机号码", "请填写联系地址", "都已保存");
        assertThat(page("/services/S00006/apply", "demo-elder").text()).contains("首次申领");
    }

    @Test
    @DisplayName("同一份申请提交两次只有一件；别人的草稿和办件看不到")
    void handed_in_twice_is_one_matter_and_nobody_elses_is_seen() {
        var draft = ready("demo-firm");
        var first =
                city.post()
                        .uri("/applications/" + draft + "/submission")
                        .with(SignIn.as("demo-firm"))
                        .exchange();
        assertThat(first).hasStatus3xxRedirection();
        assertThat(
                        city.post()
                                .uri("/applications/" + draft + "/submission")
                                .with(SignIn.as("demo-firm")))
                .hasRedirectedUrl("/matters/" + draft + "?submitted");
        assertThat(city.get().uri("/matters/" + draft).with(SignIn.as("demo-elder")))
                .hasStatus(404);
        assertThat(city.get().uri("/workbench/" + draft).with(SignIn.as("demo-rs-reviewer")))
                .hasStatus(404);
        assertThat(city.get().uri("/matters/" + UUID.randomUUID()).with(SignIn.as("demo-elder")))
                .hasStatus(404);
    }

    @Test
    @DisplayName("伪装成图片的程序不收，其他内容保留")
    void a_file_that_is_not_what_it_says_is_not_taken() {
        var begun = page("/services/S00775/apply", "demo-elder");
        var fake =
                new MockMultipartFile(
                        "material-0", "照片.jpg", "image/jpeg", new byte[] {'M', 'Z', 0, 1, 2, 3});
        var sent =
                city.post()
                        .multipart()
                        .uri("/services/S00775/apply")
                        .file(fake)
                        .param("draft", value(begun, "draft"))
                        .param("save", "1")
                        .param("statement", "保留我")
                        .with(SignIn.as("demo-elder"))
                        .exchange();
        assertThat(sent).hasStatus4xxClientError();
        assertThat(sent).bodyText().contains("照片.jpg");
        assertThat(page("/services/S00775/apply", "demo-elder").text()).contains("保留我");
    }

    private UUID submitted(String who) {
        var draft = ready(who);
        assertThat(page("/applications/" + draft, who).text()).contains("请核对", "江城区漠阳茶点店（演示）");
        assertThat(city.post().uri("/applications/" + draft + "/submission").with(SignIn.as(who)))
                .hasStatus3xxRedirection();
        return draft;
    }

    /** A draft of S00001 with everything that the form and the guide ask for. */
    private UUID ready(String who) {
        var begun = page("/services/S00001/apply", who);
        var draft = value(begun, "draft");
        var request = city.post().multipart().uri("/services/S00001/apply");
        for (var input : begun.select("input[type=file]")) {
            request.file(
                    new MockMultipartFile(input.attr("name"), "材料.pdf", "application/pdf", pdf()));
        }
        var sent =
                request.param("draft", draft)
                        .param("next", "1")
                        .param("shopName", "江城区漠阳茶点店（演示）")
                        .param("formedAs", "个人经营")
                        .param("scope", "预包装食品销售；日用品零售")
                        .param("place", "阳江市江城区南恩街道演示路1号")
                        .param("phone", "13800000001")
                        .param("delivery", "电子送达")
                        .with(SignIn.as(who))
                        .exchange();
        assertThat(sent).hasRedirectedUrl("/applications/" + draft);
        return UUID.fromString(draft);
    }

    private void does(UUID id, String officer, String button, String opinion) {
        assertThat(act(id, officer, button, opinion))
                .as(officer + " " + button)
                .hasStatus3xxRedirection();
    }

    private MvcTestResult act(UUID id, String officer, String button, String opinion) {
        var page = page("/workbench/" + id, officer);
        var form = page.selectFirst("form[data-keys]");
        assertThat(form).as("act form for " + officer + ": " + page.text()).isNotNull();
        return city.post()
                .uri("/workbench/" + id + "/acts")
                .param("task", value(form, "task"))
                .param("request", value(form, "request"))
                .param("act", button)
                .param("opinion", opinion)
                .with(SignIn.as(officer))
                .exchange();
    }

    private Document page(String uri, String who) {
        var got = city.get().uri(uri).with(SignIn.as(who)).exchange();
        assertThat(got).as(uri + " for " + who).hasStatusOk();
        try {
            return Jsoup.parse(got.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(
            org.jsoup.nodes.@org.jspecify.annotations.Nullable Element within, String name) {
        var input =
                java.util.Objects.requireNonNull(within).selectFirst("input[name=" + name + "]");
        assertThat(input).as("input " + name).isNotNull();
        return java.util.Objects.requireNonNull(input).val();
    }

    /** The smallest real PDF that PDFBox writes. */
    private static byte[] pdf() {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument();
                var bytes = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
