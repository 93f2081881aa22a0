package city.moyang.base.component;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A two-dimensional code (二维码) as one path of a picture.
 *
 * @param label what it opens, in words
 */
public record QrCode(String label, int size, String path) {
    private static final int QUIET = 2;

    public static QrCode of(String content, String label) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var matrix = Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append("M%d %d.5h1".formatted(x + QUIET, y + QUIET));
                    }
                }
            }
            return new QrCode(label, matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + content, tooLong);
        }
    }

    public String viewBox() {
        return "0 0 " + size + " " + size;
    }
}
