package city.moyang.support.instrument;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The code in the corner of a paper: it opens the verification page with the 查询码 filled in. */
@Component
class QrPicture {
    private static final int DOT = 6;

    private final String site;

    QrPicture(@Value("${moyang.public-url:http://localhost:8080}") String site) {
        this.site = site;
    }

    byte[] png(String queryCode) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0);
            var bits =
                    new QRCodeWriter()
                            .encode(
                                    site + "/verify?code=" + queryCode,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    hints);
            var image =
                    new BufferedImage(
                            bits.getWidth() * DOT,
                            bits.getHeight() * DOT,
                            BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    image.setRGB(x, y, bits.get(x / DOT, y / DOT) ? 0 : 0xFFFFFF);
                }
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
