package city.moyang.base.list;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a list that exists only in these tests. */
record Pothole(
        UUID id,
        String place,
        String state,
        String phone,
        BigDecimal depth,
        LocalDate foundOn,
        @Nullable Instant closedAt) {

    static final Columns<Pothole> COLUMNS =
            new Columns<>(
                    "路面坑洞",
                    "处",
                    Columns.Key.id("id"),
                    "-found_on",
                    List.of(
                            Column.text("place", "地点", Pothole::place).searched().sorted(),
                            Column.choice("state", "状态", Pothole::state, words()),
                            Column.text("phone", "电话", Pothole::phone).hidden(),
                            Column.number("depth", "深度（厘米）", Pothole::depth).ranged().sorted(),
                            Column.date("found_on", "发现日期", Pothole::foundOn).ranged().sorted(),
                            Column.time("closed_at", "结案时间", Pothole::closedAt)
                                    .ranged()
                                    .sorted()
                                    .emptyFirst()));

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("open", "处置中");
        words.put("closed", "已结案");
        return words;
    }

    static Rows<Pothole> foundBy(String finder) {
        return new Rows<>(
                "select * from story.pothole where finder = :finder",
                Map.of("finder", finder),
                Pothole::row);
    }

    private static Pothole row(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Pothole(
                row.getObject("id", UUID.class),
                row.getString("place"),
                row.getString("state"),
                row.getString("phone"),
                row.getBigDecimal("depth"),
                row.getObject("found_on", LocalDate.class),
                closed == null ? null : closed.toInstant());
    }
}
