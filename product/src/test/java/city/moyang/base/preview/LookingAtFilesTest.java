package city.moyang.base.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.store.FileStore;
import city.moyang.base.store.Purpose;
import city.moyang.base.store.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
@DisplayName("在网页上翻看文件")
@Proves("WB-5")
class LookingAtFilesTest {
    @Autowired Previews previews;
    @Autowired FileStore store;

    @Test
    @DisplayName("PDF 按页画成图，带看的人和时间的水印")
    void pdf_pages_are_drawn_with_a_watermark() throws IOException {
        var id = put(pdf(3), "合同.pdf");
        assertThat(previews.pages(id)).isEqualTo(3);
        var plain = read(previews.page(id, 2, ""));
        assertThat(plain.getWidth()).isBetween(700, 1400);
        assertThat(darkPixels(plain)).isZero();
        assertThat(darkPixels(read(previews.page(id, 2, "林窗口 2026-10-09 09:42 仅供演示"))))
                .isGreaterThan(1000);
    }

    @Test
    @DisplayName("大照片缩小后显示")
    void a_large_photo_is_made_smaller() throws IOException {
        var photo = new BufferedImage(5000, 3000, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", out);
        var shown = read(previews.page(put(out.toByteArray(), "门头.jpg"), 1, ""));
        assertThat(shown.getWidth()).isEqualTo(1400);
    }

    @Test
    @DisplayName("损坏的文件、没有的页，说得清楚")
    void a_broken_file_is_told_plainly() throws IOException {
        var broken = "%PDF-1.7\n断了".getBytes(StandardCharsets.UTF_8);
        var id = put(broken, "损坏.pdf");
        assertThatThrownBy(() -> previews.page(id, 1, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经损坏");
        var whole = put(pdf(1), "一页.pdf");
        assertThatThrownBy(() -> previews.page(whole, 9, "")).isInstanceOf(Refused.class);
    }

    private UUID put(byte[] content, String name) {
        return store.put(new ByteArrayInputStream(content), name, Purpose.MATERIAL).id();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long darkPixels(BufferedImage image) {
        var count = 0L;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 255) < 240) {
                    count++;
                }
            }
        }
        return count;
    }

    private static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
