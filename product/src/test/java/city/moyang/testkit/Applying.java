package city.moyang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Applying for a licence and working on it, page by page, as people do. */
public final class Applying {
    private final MockMvcTester city;

    public Applying(MockMvcTester city) {
        this.city = city;
    }

    /** A matter that was just handed in. */
    public UUID submitted(String who, String shopName) {
        var draft = ready(who, shopName);
        assertThat(city.post().uri("/applications/" + draft + "/submission").with(SignIn.as(who)))
                .hasStatus3xxRedirection();
        return draft;
    }

    /** A draft of S00001 with everything that the form and the guide ask for. */
    public UUID ready(String who, String shopName) {
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
                        .param("shopName", shopName)
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

    /** An act that must be carried out. */
    public void does(UUID id, String officer, String button, String opinion) {
        assertThat(act(id, officer, button, opinion))
                .as(officer + " " + button)
                .hasStatus3xxRedirection();
    }

    /** Opens the matter on the workbench and presses a button. */
    public MvcTestResult act(UUID id, String officer, String button, String opinion) {
        return press(panel(id, officer), officer, button, opinion);
    }

    /** The act panel as it stands on an officer's screen. */
    public Element panel(UUID id, String officer) {
        var page = page("/workbench/" + id, officer);
        var form = page.selectFirst("form[data-keys]");
        assertThat(form).as("act form for " + officer + ": " + page.text()).isNotNull();
        return Objects.requireNonNull(form);
    }

    /** Presses a button of a panel that was opened before. */
    public MvcTestResult press(Element panel, String officer, String button, String opinion) {
        return city.post()
                .uri(panel.attr("action"))
                .param("task", value(panel, "task"))
                .param("request", value(panel, "request"))
                .param("act", button)
                .param("opinion", opinion)
                .with(SignIn.as(officer))
                .exchange();
    }

    public Document page(String uri, String who) {
        var got = city.get().uri(uri).with(SignIn.as(who)).exchange();
        assertThat(got).as(uri + " for " + who).hasStatusOk();
        return Jsoup.parse(text(got));
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String value(@Nullable Element within, String name) {
        var input = Objects.requireNonNull(within).selectFirst("input[name=" + name + "]");
        assertThat(input).as("input " + name).isNotNull();
        return Objects.requireNonNull(input).val();
    }

    /** The smallest real PDF that PDFBox writes. */
    public static byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No fault of ours, nothing of its inside, the headers of every answer. */
    public static void plain(MvcTestResult told) {
        assertThat(told.getResponse().getStatus()).isLessThan(500);
        var text = text(told);
        assertThat(text).doesNotContain("Exception", "at city.moyang", "at org.spring");
        assertThat(told.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(told.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(Jsoup.parse(text).select("script:not([src]), style, [style]")).isEmpty();
    }
}
