package city.moyang.support.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.store.FileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@DisplayName("核验文书")
@Proves(value = "SV-10", page = "/verify")
class VerifyingPapersTest {
    @Autowired MockMvcTester http;
    @Autowired Instruments instruments;
    @Autowired FileStore store;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("上传 PDF 或 OFD：完整的说完整，改一个字节说被改动过")
    void a_file_is_told_whole_or_altered() throws Exception {
        var paper = sealed();
        for (var id : new UUID[] {paper.pdfFile(), paper.ofdFile()}) {
            var file = content(id);
            assertThat(upload(file))
                    .hasStatusOk()
                    .bodyText()
                    .contains("是真的，完整有效", paper.number(), "文件完整，一个字都没有改过", "印章有效", "没有留存");
            file[file.length / 3] ^= 1;
            assertThat(upload(file)).bodyText().contains("被改动过，不能作数").doesNotContain("完整有效");
        }
    }

    @Test
    @DisplayName("凭查询码：在册的说在册，作废的说作废，没有的说不是本平台出具")
    void a_code_is_answered_plainly() throws Exception {
        var paper = sealed();
        var typed = paper.queryCode().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(http.get().uri("/verify").param("code", typed))
                .bodyText()
                .contains("登记在册，现行有效", paper.number(), "没有看您手里的纸或文件");
        instruments.voidPaper(paper.id(), "事项填错");
        assertThat(http.get().uri("/verify").param("code", paper.queryCode()))
                .bodyText()
                .contains("已经作废", "事项填错");
        assertThat(upload(content(paper.pdfFile()))).bodyText().contains("已经作废");
        assertThat(http.get().uri("/verify").param("code", "AAAA-BBBB-CCCC"))
                .bodyText()
                .contains("不是本平台出具的文书");
    }

    @Test
    @DisplayName("不相干的文件：说不是，不报错")
    void something_else_is_told_so() throws Exception {
        assertThat(upload("随便一份文件".getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("不是本平台出具的文书");
        assertThat(upload(new byte[0])).hasStatus(422).bodyText().contains("请选择一个 PDF 或 OFD 文件");
    }

    private MvcTestResult upload(byte[] content) {
        return http.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("file", "通知书.pdf", "application/pdf", content))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private byte[] content(UUID file) throws IOException {
        try (var in = store.open(file)) {
            return in.readAllBytes();
        }
    }

    private Instrument sealed() throws InterruptedException {
        var draft =
                new Draft(
                        "L02",
                        "test",
                        UUID.randomUUID(),
                        Samples.issuer(),
                        Samples.acceptance("陈小珊（演示）"),
                        Set.of("p:test"));
        var id =
                java.util.Objects.requireNonNull(transaction.execute(_ -> instruments.draft(draft)))
                        .id();
        for (int i = 0; i < 300; i++) {
            var found = instruments.find(id).orElseThrow();
            if (found.sealed()) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not sealed: " + id);
    }
}
