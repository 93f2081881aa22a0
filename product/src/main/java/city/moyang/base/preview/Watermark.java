package city.moyang.base.preview;

import city.moyang.base.typeface.Face;
import city.moyang.base.typeface.Typefaces;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** 水印: who looked and when, slanted and pale across the whole page. */
@Component
class Watermark {
    private static final double SIZE = 22;

    private final Typefaces typefaces;

    Watermark(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    byte[] on(byte[] png, String text) {
        try {
            var from = ImageIO.read(new ByteArrayInputStream(png));
            var page =
                    new BufferedImage(
                            from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_RGB);
            var g = page.createGraphics();
            g.drawImage(from, 0, 0, null);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.16f));
            g.setColor(Color.DARK_GRAY);
            var line = line(text);
            var width = line.getBounds2D().getWidth() + 90;
            for (double y = 0; y < page.getHeight() + width; y += 190) {
                for (double x = -width; x < page.getWidth() + width; x += width) {
                    var place = AffineTransform.getTranslateInstance(x, y);
                    place.rotate(Math.toRadians(-24));
                    g.fill(place.createTransformedShape(line));
                }
            }
            g.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D line(String text) {
        var line = new Path2D.Double();
        var x = 0.0;
        for (int c : text.codePoints().toArray()) {
            var face = typefaces.faceFor(Face.HEI, c).orElse(Face.HEI);
            var place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(SIZE, -SIZE);
            line.append(place.createTransformedShape(typefaces.outline(face, c)), false);
            x += typefaces.width(face, c) * SIZE;
        }
        return line;
    }
}
