package city.moyang.support.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.store.FileStore;
import city.moyang.support.seal.SealCheck;
import city.moyang.support.seal.SealRoom;
import city.moyang.support.seal.SealVerdict.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@DisplayName("出具文书")
@Proves("SV-10")
class SealingPapersTest {
    private static final Path PICTURES = Path.of("target/papers");

    @Autowired Instruments instruments;
    @Autowired FileStore store;
    @Autowired SealCheck check;
    @Autowired SealRoom seals;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("受理通知书：几秒内编号、盖章，PDF 与 OFD 的字一样，罕见字不成方框")
    void an_acceptance_is_numbered_and_sealed_within_seconds() throws Exception {
        var paper = sealed(draft("L02", Samples.acceptance("织篢镇双捷镇㙍头村䶮记茶庄（演示）")));
        assertThat(paper.number()).matches("阳测\\d+受〔20\\d\\d〕1号");
        var text = pdfText(paper);
        assertThat(text.replaceAll("\\s", ""))
                .contains("受理通知书", paper.number(), "织篢镇双捷镇㙍头村䶮记茶庄（演示）：", paper.queryCode());
        assertThat(ofdText(paper).replaceAll("\\s", ""))
                .contains("受理通知书", paper.number(), "织篢镇双捷镇㙍头村䶮记茶庄（演示）：", paper.queryCode());
        draw(paper);
    }

    @Test
    @DisplayName("补正告知书、决定书、营业执照也能出具")
    void other_papers_are_sealed_too() throws Exception {
        draw(sealed(draft("L04", Samples.correction())));
        draw(sealed(draft("L07", Samples.grant())));
        draw(sealed(draft("L08", Samples.refusal())));
        draw(sealed(draft("L01", Samples.receipt())));
        draw(sealed(draft("C1", Samples.licence())));
        var receipt = sealed(draft("L09", Samples.delivery()));
        draw(receipt);
    }

    @Test
    @DisplayName("完整的文件验得过，改一个字节就验不过")
    void one_byte_changed_is_found_out() throws IOException {
        var paper = sealed(draft("L02", Samples.acceptance("陈小珊（演示）")));
        for (var id : List.of(paper.pdfFile(), paper.ofdFile())) {
            var file = content(id);
            assertThat(check.check(file).finding()).isEqualTo(Finding.WHOLE);
            assertThat(check.check(altered(file)).finding()).isNotEqualTo(Finding.WHOLE);
        }
        assertThat(check.check("不是文书".getBytes(StandardCharsets.UTF_8)).finding())
                .isEqualTo(Finding.UNSEALED);
    }

    @Test
    @DisplayName("换过密钥后，旧文书仍然有效；吊销后再盖的无效")
    void rotation_keeps_old_papers_valid() throws IOException {
        var unit = Samples.issuer();
        var before = sealed(draft("L02", Samples.acceptance("甲（演示）"), unit));
        seals.rotate(unit.unit());
        var after = sealed(draft("L02", Samples.acceptance("乙（演示）"), unit));
        var first = check.check(content(before.pdfFile()));
        var second = check.check(content(after.pdfFile()));
        assertThat(List.of(first.finding(), second.finding())).containsOnly(Finding.WHOLE);
        assertThat(first.serial()).isNotEqualTo(second.serial());
        assertThat(after.number()).endsWith("2号");
    }

    @Test
    @DisplayName("缺必填内容的文书不出具，说清缺什么")
    void a_paper_without_its_facts_is_refused() {
        var fields = new HashMap<>(Samples.acceptance("丙（演示）"));
        fields.remove("dueOn");
        fields.remove("materials");
        assertThatThrownBy(() -> draft("L02", fields))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("受理材料清单、办结期限");
    }

    @Test
    @DisplayName("哪种字体都没有的字，不印成方框，当场说明")
    void a_character_that_no_face_has_is_refused() {
        assertThatThrownBy(() -> draft("L02", Samples.acceptance("\uE123某（演示）")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("U+E123");
    }

    @Test
    @DisplayName("作废的文书留着原件和号码，不会再用")
    void a_void_paper_keeps_its_number() {
        var unit = Samples.issuer();
        var paper = sealed(draft("L02", Samples.acceptance("丁（演示）"), unit));
        instruments.voidPaper(paper.id(), "事项填错");
        var found = instruments.find(paper.id()).orElseThrow();
        assertThat(found.state()).isEqualTo(Instrument.State.VOID);
        assertThat(found.number()).endsWith("1号");
        assertThat(sealed(draft("L02", Samples.acceptance("戊（演示）"), unit)).number()).endsWith("2号");
        assertThatThrownBy(() -> instruments.voidPaper(paper.id(), "再来一次"))
                .isInstanceOf(Refused.class);
    }

    private Instrument draft(String template, Map<String, Object> fields) {
        return draft(template, fields, Samples.issuer());
    }

    private Instrument draft(String template, Map<String, Object> fields, Issuer issuer) {
        var draft =
                new Draft(template, "test", UUID.randomUUID(), issuer, fields, Set.of("p:test"));
        var drafted = transaction.execute(_ -> instruments.draft(draft));
        return java.util.Objects.requireNonNull(drafted);
    }

    private Instrument sealed(Instrument drafted) {
        for (int i = 0; i < 300; i++) {
            var found = instruments.find(drafted.id()).orElseThrow();
            if (found.sealed()) {
                return found;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("not sealed: " + drafted);
    }

    private byte[] content(UUID file) throws IOException {
        try (var in = store.open(file)) {
            return in.readAllBytes();
        }
    }

    /** Changes one byte of the text itself, wherever it is packed. */
    private static byte[] altered(byte[] file) {
        var changed = file.clone();
        changed[file.length / 3] ^= 1;
        return changed;
    }

    private String pdfText(Instrument paper) throws IOException {
        try (var pdf = Loader.loadPDF(content(paper.pdfFile()))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String ofdText(Instrument paper) throws IOException {
        try (var reader = new OFDReader(new ByteArrayInputStream(content(paper.ofdFile())))) {
            return String.join("", new ContentExtractor(reader).extractAll());
        }
    }

    private void draw(Instrument paper) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(paper.template() + ".ofd"), content(paper.ofdFile()));
        Files.write(PICTURES.resolve(paper.template() + ".pdf"), content(paper.pdfFile()));
        try (var pdf = Loader.loadPDF(content(paper.pdfFile()))) {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                var image = new PDFRenderer(pdf).renderImageWithDPI(i, 90);
                ImageIO.write(
                        image,
                        "png",
                        PICTURES.resolve(paper.template() + "-" + i + ".png").toFile());
            }
            assertThat(pdf.getNumberOfPages()).isBetween(1, 3);
        }
    }
}
