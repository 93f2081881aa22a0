package city.moyang.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.crypto.Sm3;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@DisplayName("文件库")
@Proves("WB-5")
class KeepingFilesTest {
    @Autowired FileStore store;
    @Autowired TransactionTemplate transaction;

    @Value("${moyang.var:var}")
    Path var;

    @Test
    @DisplayName("存进去的文件原样取出，摘要是 SM3，磁盘上看不到明文")
    void a_file_comes_back_as_it_was_and_lies_encrypted() throws IOException {
        var content = pdf(200_000);
        var file = store.put(new ByteArrayInputStream(content), "租赁合同.pdf", Purpose.MATERIAL);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sm3()).isEqualTo(Sm3.hex(content));
        try (var in = store.open(file.id())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        var kept = Files.readAllBytes(onDisk(file.id()));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    }

    @Test
    @DisplayName("磁盘上的密文改一个字节，就读不出来")
    void an_altered_or_shortened_file_does_not_open() throws IOException {
        var file = store.put(new ByteArrayInputStream(pdf(150_000)), "a.pdf", Purpose.MATERIAL);
        var path = onDisk(file.id());
        var whole = Files.readAllBytes(path);
        var altered = whole.clone();
        altered[70_000] ^= 1;
        for (var bad : Stream.of(altered, java.util.Arrays.copyOf(whole, 70_000)).toList()) {
            Files.write(path, bad);
            assertThatThrownBy(
                            () -> {
                                try (var in = store.open(file.id())) {
                                    in.readAllBytes();
                                }
                            })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    @DisplayName("名不副实的文件不收：改了后缀的程序、图片冒充的 PDF、冒充 OFD 的压缩包")
    void a_file_that_is_not_what_it_says_is_refused() throws IOException {
        var program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        refused(Refused.Reason.NOT_WHAT_IT_SAYS, program, "身份证.jpg");
        refused(Refused.Reason.NOT_WHAT_IT_SAYS, pdf(2000), "照片.png");
        refused(Refused.Reason.NOT_WHAT_IT_SAYS, zip("evil.sh"), "通知书.ofd");
        refused(Refused.Reason.NOT_WHAT_IT_SAYS, zip("word/document.xml"), "名单.xlsx");
        refused(Refused.Reason.TYPE_NOT_TAKEN, program, "安装.exe");
        refused(Refused.Reason.EMPTY, new byte[0], "空.pdf");
        assertThat(put(zip("word/document.xml"), "合同.docx").mediaType()).contains("wordprocessing");
    }

    @ParameterizedTest
    @DisplayName("文件名不能带路径、换行、隐形字符，不能太长")
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "a\nb.pdf",
                "a\u202Efdp.exe.pdf",
                ".pdf",
                "  ",
                "C:\\a.pdf"
            })
    void a_bad_name_is_refused(String name) throws IOException {
        refused(Refused.Reason.BAD_NAME, pdf(2000), name);
        refused(Refused.Reason.BAD_NAME, pdf(2000), "长".repeat(130) + ".pdf");
    }

    @Test
    @DisplayName("200 MB 的上传在超过上限处就停下，不会读完，也不留下半个文件")
    void a_200_mb_upload_stops_at_the_bound() throws IOException {
        var endless = new Endless(200L * 1024 * 1024);
        var before = filesOnDisk();
        assertThatThrownBy(() -> store.put(endless, "视频.pdf", Purpose.MATERIAL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("超过 20 MB")
                .hasMessageContaining("已保留");
        assertThat(endless.given).isLessThan(21L * 1024 * 1024);
        assertThat(filesOnDisk()).isEqualTo(before);
    }

    @Test
    @DisplayName("查到病毒的文件不收")
    void a_virus_is_refused() {
        var eicar =
                "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*";
        var texts = new Purpose("note", Set.of(FileType.TEXT), 1000);
        assertThatThrownBy(() ->
                        store.put(
                                new ByteArrayInputStream(eicar.getBytes(StandardCharsets.US_ASCII)),
                                "说明.txt",
                                texts))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("病毒");
    }

    @Test
    @DisplayName("业务没有办成，文件也不留")
    void a_rollback_removes_the_content() throws IOException {
        var before = filesOnDisk();
        transaction.executeWithoutResult(tx -> {
            put(pdf(3000), "a.pdf");
            tx.setRollbackOnly();
        });
        assertThat(filesOnDisk()).isEqualTo(before);
    }

    @Test
    @DisplayName("销毁后内容没有了，名称和摘要还在")
    void what_was_destroyed_is_gone_but_remembered() {
        var file = put(pdf(3000), "病历.pdf");
        store.destroy(file.id(), "保管期满");
        assertThat(store.find(file.id()).orElseThrow().destroyed()).isTrue();
        assertThat(Files.exists(onDisk(file.id()))).isFalse();
        assertThatThrownBy(() -> store.open(file.id())).hasMessageContaining("已经依规销毁");
    }

    private StoredFile put(byte[] content, String name) {
        return store.put(new ByteArrayInputStream(content), name, Purpose.MATERIAL);
    }

    private void refused(Refused.Reason reason, byte[] content, String name) throws IOException {
        var before = filesOnDisk();
        assertThatThrownBy(() -> put(content, name))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo(reason.name()));
        assertThat(filesOnDisk()).isEqualTo(before);
    }

    private Path onDisk(UUID id) {
        return var.resolve("files").resolve(id.toString().substring(34)).resolve(id.toString());
    }

    private long filesOnDisk() throws IOException {
        var folder = var.resolve("files");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] pdf(int size) {
        var content = new byte[size];
        new Random(1).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        return content;
    }

    private static byte[] zip(String entry) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(entry.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF that is as long as it was told to be and counts what was taken from it. */
    private static final class Endless extends InputStream {
        private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            if (given < HEAD.length) {
                return one(into, offset);
            }
            var n = (int) Math.min(count, length - given);
            java.util.Arrays.fill(into, offset, offset + n, (byte) 'x');
            given += n;
            return n == 0 ? -1 : n;
        }

        private int one(byte[] into, int offset) {
            into[offset] = (byte) read();
            return 1;
        }

        @Override
        public int read() {
            if (given == length) {
                return -1;
            }
            return given < HEAD.length ? HEAD[(int) given++] : (int) (given++ & 0x7f);
        }
    }
}
