package city.moyang.support.seal;

import city.moyang.base.typeface.Face;
import city.moyang.base.typeface.Typefaces;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Draws a seal (印模): a ring, a star, the unit around the edge, the use below, 演示 at the foot. */
@Component
class SealPicture {
    private static final int SIZE = 660;
    private static final double MIDDLE = SIZE / 2.0;
    private static final Color RED = new Color(0xC8102E);

    private final Typefaces typefaces;

    SealPicture(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    byte[] png(Seal seal) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(RED);
        g.setStroke(new BasicStroke(17));
        g.draw(new Ellipse2D.Double(12, 12, SIZE - 24, SIZE - 24));
        g.fill(star(MIDDLE, seal.text().isEmpty() ? MIDDLE : MIDDLE - 22, 100));
        around(g, seal.unitName());
        if (!seal.text().isEmpty()) {
            straight(g, seal.text(), 54, MIDDLE + 128);
        }
        straight(g, "演示", 40, MIDDLE + 215);
        g.dispose();
        return encoded(image);
    }

    /** The name stands on an arc, feet inwards, at most 250 degrees wide. */
    private void around(Graphics2D g, String name) {
        var characters = name.codePoints().toArray();
        var size = characters.length > 14 ? 70 : 86;
        var step = Math.min(26, 245.0 / Math.max(1, characters.length - 1));
        var radius = MIDDLE - 44 - size * 0.88;
        for (int i = 0; i < characters.length; i++) {
            var angle = Math.toRadians((i - (characters.length - 1) / 2.0) * step);
            var place = AffineTransform.getRotateInstance(angle, MIDDLE, MIDDLE);
            place.translate(MIDDLE - size * 0.42, MIDDLE - radius);
            place.scale(size * 0.84, -size);
            g.fill(place.createTransformedShape(outline(characters[i])));
        }
    }

    private void straight(Graphics2D g, String text, double size, double baseline) {
        var characters = text.codePoints().toArray();
        var pitch = size * 1.06;
        var x = MIDDLE - pitch * characters.length / 2;
        for (int c : characters) {
            var place = AffineTransform.getTranslateInstance(x, baseline);
            place.scale(size, -size);
            g.fill(place.createTransformedShape(outline(c)));
            x += pitch;
        }
    }

    private GeneralPath outline(int character) {
        var face = typefaces.faceFor(Face.TITLE, character).orElse(Face.TITLE);
        return typefaces.outline(face, character);
    }

    private static GeneralPath star(double x, double y, double radius) {
        var path = new GeneralPath();
        for (int i = 0; i < 10; i++) {
            var r = i % 2 == 0 ? radius : radius * 0.382;
            var angle = Math.toRadians(-90 + i * 36);
            var px = x + r * Math.cos(angle);
            var py = y + r * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
