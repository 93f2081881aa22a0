package city.moyang.base.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** CSV with a byte order mark, so that spreadsheets read Chinese, and no cell that calculates. */
final class CsvSheet implements SheetWriter {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
        csv.writeRecord(Formula.harmless(text));
    }

    @Override
    public <T> void headings(Columns<T> columns) {
        csv.writeRecord(columns.columns().stream().map(c -> Formula.harmless(c.label())).toList());
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
        return column.number() ? text : Formula.harmless(text);
    }
}
