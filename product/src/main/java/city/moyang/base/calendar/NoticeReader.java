package city.moyang.base.calendar;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a notice from JSON (as shipped) or CSV.
 *
 * <p>CSV: lines {@code #year=2027}, {@code #title=…}, {@code #number=…}, {@code #url=…}, then one
 * line a day: date, name, {@code 放假} or {@code 上班}.
 */
final class NoticeReader {
    private static final Map<String, Boolean> OFF =
            Map.of("HOLIDAY", true, "放假", true, "MAKE_UP", false, "上班", false, "调休上班", false);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> head = new TreeMap<>();
    private final List<Notice.Named> days = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** The notice, read and checked; refused with every mistake named. */
    static Notice read(String text) {
        var reader = new NoticeReader();
        var trimmed = text.replace("\uFEFF", "").strip();
        if (trimmed.startsWith("{")) {
            reader.json(trimmed);
        } else {
            reader.csv(trimmed);
        }
        var notice = reader.notice();
        var problems = new ArrayList<>(reader.problems);
        if (notice != null && problems.isEmpty()) {
            problems.addAll(NoticeCheck.problems(notice));
        }
        if (notice == null || !problems.isEmpty()) {
            throw new NotValid(problems);
        }
        return notice;
    }

    private void json(String text) {
        try {
            var root = JSON.readTree(text);
            for (var field : List.of("year", "title", "number", "url")) {
                head.put(field, root.path(field).asString(""));
            }
            int nth = 0;
            for (JsonNode day : root.path("days")) {
                day(
                        "第 " + ++nth + " 条",
                        day.path("date").asString(""),
                        day.path("name").asString(""),
                        day.path("kind").asString(""));
            }
        } catch (JacksonException e) {
            var where = e.getLocation();
            problems.add(
                    "不是完整的 JSON 文件"
                            + (where == null ? "" : "（第 " + where.getLineNr() + " 行附近）")
                            + "。");
        }
    }

    private void csv(String text) {
        try (var lines =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.READ)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            lines.forEach(this::line);
        } catch (CsvParseException | java.io.IOException e) {
            problems.add("不是完整的 CSV 文件，或有没有闭合的引号。");
        }
    }

    private void line(CsvRecord line) {
        var first = line.getField(0).strip();
        if (line.isComment()) {
            var parts = first.split("[=＝]", 2);
            if (parts.length == 2) {
                head.put(parts[0].strip(), parts[1].strip());
            }
            return;
        }
        if (first.equals("date") || first.equals("日期") || first.isEmpty()) {
            return;
        }
        var where = "第 " + line.getStartingLineNumber() + " 行";
        if (line.getFieldCount() < 3) {
            problems.add(where + "：要有三列——日期、名称、放假或上班。");
            return;
        }
        day(where, first, line.getField(1).strip(), line.getField(2).strip());
    }

    private void day(String where, String date, String name, String kind) {
        var off = OFF.get(kind);
        if (off == null) {
            problems.add(where + "：“" + kind + "”不是放假（HOLIDAY）也不是上班（MAKE_UP）。");
        }
        try {
            days.add(new Notice.Named(LocalDate.parse(date), name, Boolean.TRUE.equals(off)));
        } catch (DateTimeParseException e) {
            problems.add(where + "：“" + date + "”不是日期，应写成 2027-01-01 的样子。");
        }
    }

    private @Nullable Notice notice() {
        var year = head.getOrDefault("year", "");
        if (!year.matches("\\d{4}")) {
            problems.add(year.isEmpty() ? "没有写年份（year）。" : "年份“" + year + "”不是四位数字。");
            return null;
        }
        return new Notice(
                Integer.parseInt(year),
                head.getOrDefault("title", ""),
                head.getOrDefault("number", ""),
                head.getOrDefault("url", ""),
                days);
    }

    /** A file that is not a notice, with one sentence for each mistake. */
    static final class NotValid extends RuntimeException {
        private final List<String> problems;

        NotValid(List<String> problems) {
            super(String.join(" ", problems));
            this.problems = List.copyOf(problems);
        }

        List<String> problems() {
            return problems;
        }
    }
}
