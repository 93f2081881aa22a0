package city.moyang.base.preview;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of PDF files and pictures, never larger than a screen needs. */
final class PageDrawer {
    private static final int WIDEST = 1400;
    private static final int MOST_PAGES = 300;
    private static final long MOST_PIXELS = 120_000_000;
    private static final float DPI = 110;

    static boolean shows(String mediaType) {
        return switch (mediaType) {
            case "application/pdf", "image/jpeg", "image/png" -> true;
            default -> false;
        };
    }

    int pages(byte[] file, String mediaType) {
        if (!mediaType.equals("application/pdf")) {
            return 1;
        }
        try (var pdf = Loader.loadPDF(file)) {
            return Math.min(MOST_PAGES, pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] page(byte[] file, String mediaType, int number) {
        try {
            return png(mediaType.equals("application/pdf") ? pdf(file, number) : picture(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage pdf(byte[] file, int number) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            if (number < 1 || number > Math.min(MOST_PAGES, pdf.getNumberOfPages())) {
                throw new IllegalArgumentException("no page " + number);
            }
            var box = pdf.getPage(number - 1).getCropBox();
            var widest = Math.max(box.getWidth(), box.getHeight());
            var dpi = Math.min(DPI, WIDEST * 1.3f / Math.max(1, widest) * 72);
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB);
        }
    }

    /** Reads every n-th pixel of a large picture, so that it never stands whole in memory. */
    private static BufferedImage picture(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return scaled(sampled(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage sampled(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("too many pixels: " + width + " x " + height);
        }
        var step = Math.max(1, Math.max(width, height) / (2 * WIDEST));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage scaled(BufferedImage from) {
        var scale = Math.min(1.0, (double) WIDEST / Math.max(from.getWidth(), from.getHeight()));
        var width = Math.max(1, (int) (from.getWidth() * scale));
        var height = Math.max(1, (int) (from.getHeight() * scale));
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = to.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.drawImage(from, 0, 0, width, height, null);
        g.dispose();
        return to;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
