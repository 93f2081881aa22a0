package city.moyang.base.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX: texts are written as texts, which no spreadsheet calculates, numbers as numbers. */
final class XlsxSheet implements SheetWriter {
    private static final int FLUSH = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    XlsxSheet(OutputStream out) {
        book = new Workbook(out, "Moyang", "1.0");
        sheet = book.newWorksheet("列表");
    }

    @Override
    public void line(String text) {
        sheet.inlineString(next++, 0, text);
    }

    @Override
    public <T> void headings(Columns<T> columns) {
        var at = 0;
        for (var column : columns.columns()) {
            sheet.inlineString(next, at, column.label());
            sheet.style(next, at++).bold().set();
        }
        next++;
    }

    @Override
    public <T> void row(Columns<T> columns, T row) {
        var at = 0;
        for (var column : columns.columns()) {
            var text = Cells.text(column, row);
            if (column.number() && !column.masked() && !text.isEmpty()) {
                sheet.value(next, at++, new BigDecimal(text));
            } else {
                sheet.inlineString(next, at++, text);
            }
        }
        if (++next % FLUSH == 0) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
