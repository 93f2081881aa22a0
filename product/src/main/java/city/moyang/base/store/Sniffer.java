package city.moyang.base.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Finds out what a file is from its content alone. */
final class Sniffer {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 300L * 1024 * 1024;

    private final Tika tika = new Tika();

    /** The media type that the first bytes show: a container is not yet told from another. */
    String family(byte[] head) {
        return tika.detect(head);
    }

    /** Whether the first bytes can belong to a file of that type. */
    boolean canBe(FileType type, String family) {
        return switch (type) {
            case PDF, JPEG, PNG, TEXT -> family.equals(type.mediaType());
            case WORD, EXCEL -> family.equals("application/x-tika-msoffice");
            case OFD, DOCX, XLSX, PPTX, ZIP ->
                    family.equals("application/zip")
                            || family.equals("application/x-tika-ooxml")
                            || family.equals(type.mediaType());
        };
    }

    /** Looks into a container; other types are known from their first bytes. */
    Optional<FileType> type(FileType claimed, InputStream content) throws IOException {
        return switch (claimed) {
            case PDF, JPEG, PNG, TEXT, WORD, EXCEL -> Optional.of(claimed);
            case OFD, DOCX, XLSX, PPTX, ZIP -> inside(content);
        };
    }

    private static Optional<FileType> inside(InputStream content) throws IOException {
        try (var zip = new ZipInputStream(content)) {
            var found = FileType.ZIP;
            var budget = MOST_INFLATED;
            var buffer = new byte[8192];
            var entries = 0;
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                var name = e.getName();
                found =
                        switch (name) {
                            case "OFD.xml", "/OFD.xml" -> FileType.OFD;
                            case "word/document.xml" -> FileType.DOCX;
                            case "xl/workbook.xml" -> FileType.XLSX;
                            case "ppt/presentation.xml" -> FileType.PPTX;
                            default -> found;
                        };
                for (int n = zip.read(buffer); n >= 0 && budget >= 0; n = zip.read(buffer)) {
                    budget -= n;
                }
                if (budget < 0 || ++entries > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
            return entries == 0 ? Optional.empty() : Optional.of(found);
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
