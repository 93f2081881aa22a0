package city.moyang.operations.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 恢复核对: for every table the rows before and after, and whether every byte is the same. */
record DrillReport(List<Line> lines, Map<String, Heads> chains) {

    record Line(String table, long before, long after, boolean same) {}

    record Heads(String before, String after) {}

    static DrillReport of(Manifest manifest, Tables restored) throws SQLException, IOException {
        var lines = new ArrayList<Line>();
        for (var table : manifest.tables()) {
            var digest = new Digest();
            var rows = restored.copyOut(table.name(), table.columns(), digest);
            var same = rows == table.rows() && digest.hex().equals(table.sm3());
            lines.add(new Line(table.name(), table.rows(), rows, same));
        }
        var chains = new TreeMap<String, Heads>();
        var after = ChainHeads.of(restored);
        manifest.chains()
                .forEach((table, head) ->
                        chains.put(table, new Heads(head, after.getOrDefault(table, "none"))));
        return new DrillReport(lines, chains);
    }

    boolean same() {
        return lines.stream().allMatch(Line::same)
                && chains.values().stream().allMatch(h -> h.before().equals(h.after()));
    }

    void requireSame() {
        if (!same()) {
            throw new Refused(
                    Refused.Reason.DRILL_FAILED,
                    "What was restored differs from the backup; the restored copy was removed and"
                            + " nothing else was changed.\n"
                            + text());
        }
    }

    String text() {
        var text = new StringBuilder();
        text.append("%-40s %12s %12s  %s%n".formatted("table", "backup", "restored", "content"));
        for (var line : lines) {
            text.append(
                    "%-40s %12d %12d  %s%n"
                            .formatted(
                                    line.table(),
                                    line.before(),
                                    line.after(),
                                    line.same() ? "same" : "DIFFERENT"));
        }
        chains.forEach((table, heads) ->
                text.append(
                        "chain %-34s %.16s → %.16s%n"
                                .formatted(table, heads.before(), heads.after())));
        return text.toString();
    }
}
