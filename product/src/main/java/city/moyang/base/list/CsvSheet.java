package city.moyang.base.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** CSV with a byte order mark, so that spreadsheets read Chinese, and no cell that calculates. */
final class CsvSheet implements SheetWriter {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What a spreadsheet takes for the beginning of a formula, also in full width. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void line(String text) {
        csv.writeRecord(guarded(text));
    }

    @Override
    public <T> void headings(Columns<T> columns) {
        csv.writeRecord(columns.columns().stream().map(c -> guarded(c.label())).toList());
    }

    @Override
    public <T> void row(Columns<T> columns, T row) {
        csv.writeRecord(columns.columns().stream().map(column -> cell(column, row)).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static <T> String cell(Column<T> column, T row) {
        var text = Cells.text(column, row);
        return column.number() ? text : guarded(text);
    }

    /** A leading apostrophe makes a formula a text. */
    static String guarded(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
