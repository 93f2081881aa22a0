package city.moyang.base.list;

import java.time.Instant;
import java.util.Map;

/**
 * 导出记录: what somebody took out of a list. Written to the audit log before the first row leaves.
 *
 * @param who the name that stands on the file
 * @param filters what the list was narrowed by, as typed
 * @param rows how many rows leave
 */
public record ExportRecord(
        String list,
        ExportFormat format,
        String who,
        Instant at,
        Map<String, String> filters,
        long rows) {}
