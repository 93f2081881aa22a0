package city.moyang.base.list;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A table being written to a file, one row at a time. */
sealed interface SheetWriter extends Closeable permits CsvSheet, XlsxSheet {

    static SheetWriter open(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(out);
        };
    }

    /** A line of text above the table. */
    void line(String text);

    <T> void headings(Columns<T> columns);

    <T> void row(Columns<T> columns, T row);
}
