package city.moyang.security.audit;

import city.moyang.base.time.CityClock;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The log as a file that a spreadsheet opens; the digests are in it, so that it can be checked. */
@Component
class AuditExport {
    private static final int STRIDE = 1_000;
    private static final int MOST = 200_000;

    private final AuditRows rows;

    AuditExport(AuditRows rows) {
        this.rows = rows;
    }

    void write(AuditFilter filter, Writer to) throws IOException {
        to.write('\uFEFF');
        var csv = CsvWriter.builder().build(to);
        csv.writeRecord(
                "序号", "时间", "事件", "成功", "账号", "人员", "岗位", "单位", "对象", "地址", "设备", "说明", "上一条摘要",
                "摘要");
        var before = Long.MAX_VALUE;
        for (var written = 0; written < MOST; written += STRIDE) {
            var links = rows.list(filter, before, STRIDE);
            links.forEach(link -> write(csv, link));
            if (links.size() < STRIDE) {
                break;
            }
            before = links.getLast().seq();
        }
        flush(csv);
    }

    private static void write(CsvWriter csv, AuditChain.Link link) {
        var entry = link.entry();
        csv.writeRecord(
                Long.toString(link.seq()),
                entry.at().atZone(CityClock.ZONE).toOffsetDateTime().toString(),
                entry.event(),
                Boolean.toString(entry.success()),
                harmless(entry.who()),
                entry.actor().person().toString(),
                AuditFilter.text(entry.actor().post()),
                AuditFilter.text(entry.actor().unit()),
                harmless(entry.object()),
                entry.address(),
                harmless(entry.device()),
                harmless(entry.detail()),
                HexFormat.of().formatHex(link.previous()),
                HexFormat.of().formatHex(link.hash()));
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
