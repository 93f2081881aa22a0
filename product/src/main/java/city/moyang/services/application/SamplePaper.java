package city.moyang.services.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;

/** The empty page that a rehearsal's applicants upload. */
@Component
class SamplePaper {
    private byte[] bytes = new byte[0];

    synchronized byte[] bytes() {
        if (bytes.length == 0) {
            bytes = make();
        }
        return bytes;
    }

    private static byte[] make() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
