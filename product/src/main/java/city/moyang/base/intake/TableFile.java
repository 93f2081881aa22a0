package city.moyang.base.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The lines of an uploaded table, whichever of the two formats it is. */
record TableFile(String name, byte[] content) {
    static final int LARGEST = 10 << 20;

    /** Hands over each line with its number in the file. */
    void lines(BiConsumer<Integer, List<String>> taker) {
        if (content.length > LARGEST) {
            throw new Refused(Refused.Reason.TOO_LARGE, name);
        }
        try {
            if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
                ZipGuard.check(content, name);
                spreadsheet(taker);
            } else {
                commaSeparated(taker);
            }
        } catch (IOException
                | UncheckedIOException
                | CsvParseException
                | ExcelReaderException unreadable) {
            throw new Refused(Refused.Reason.NOT_A_TABLE, name, unreadable);
        }
    }

    private void spreadsheet(BiConsumer<Integer, List<String>> taker) throws IOException {
        var options = new ReadingOptions(true, true);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), options);
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> taker.accept(row.getRowNum(), cells(row)));
        }
    }

    private void commaSeparated(BiConsumer<Integer, List<String>> taker) throws IOException {
        try (var csv =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text())) {
            for (CsvRecord line : csv) {
                taker.accept((int) line.getStartingLineNumber(), line.getFields());
            }
        }
    }

    /** Offices save CSV in UTF-8 or in GB 18030; nothing else is guessed. */
    private String text() {
        for (var name : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = name.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        throw new Refused(Refused.Reason.NOT_A_TABLE, name);
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> row.hasCell(i) ? text(row.getCell(i)) : "")
                .toList();
    }

    /** A number that the sheet shows as a day is one. */
    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        var format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && format != null && format.matches("(?i).*[yd].*")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}
