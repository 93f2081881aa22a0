package city.moyang.base.list;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** 导出: sends a whole list as a file, row by row, with who took it and when on its first line. */
@Component
public class Exports {
    /** More than a person reads; larger amounts are shared as data, not exported. */
    static final int BOUND = 10_000;

    private final Lists lists;
    private final Clock clock;

    Exports(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * An export that somebody asks for.
     *
     * @param who their name as it shall stand on the file
     * @param audit told before the first row leaves; when it fails, nothing leaves
     */
    public record Request<T>(
            ListQuery<T> query,
            Rows<T> rows,
            ExportFormat format,
            String who,
            Consumer<ExportRecord> audit) {}

    public <T> void send(Request<T> request, HttpServletResponse response) {
        var columns = request.query().columns();
        var total = lists.count(request.query(), request.rows());
        var record =
                new ExportRecord(
                        columns.title(),
                        request.format(),
                        request.who(),
                        clock.instant(),
                        request.query().asked(),
                        total.count());
        request.audit().accept(record);
        var name = columns.title() + " " + Watermark.day(record) + request.format().ending();
        response.setContentType(request.format().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var sheet = SheetWriter.open(request.format(), response.getOutputStream())) {
            sheet.line(Watermark.of(record, total));
            sheet.headings(columns);
            lists.each(request.query(), request.rows(), BOUND, row -> sheet.row(columns, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
