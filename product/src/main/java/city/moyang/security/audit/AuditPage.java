package city.moyang.security.audit;

import city.moyang.base.component.Choice;
import city.moyang.base.component.Empty;
import city.moyang.base.component.Field;
import city.moyang.base.component.Filters;
import city.moyang.base.component.Pager;
import city.moyang.base.component.Table;
import city.moyang.base.component.Table.Cell;
import city.moyang.base.component.Table.Column;
import city.moyang.base.component.Tone;
import city.moyang.base.time.CityClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 审计日志, as the auditor sees it.
 *
 * @param verification how the last check of the chain ended
 * @param whole whether it found nothing
 */
public record AuditPage(
        Filters filters, Table table, Pager pager, String verification, boolean whole) {
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(CityClock.ZONE);

    static AuditPage of(
            AuditFilter filter, List<AuditChain.Link> links, int size, int count, String done) {
        var shown = links.stream().limit(size).toList();
        var table =
                new Table(
                        "审计日志",
                        "",
                        Stream.of("序号", "时间", "事件", "结果", "账号", "单位", "对象", "地址", "说明")
                                .map(Column::of)
                                .toList(),
                        shown.stream().map(AuditPage::row).toList(),
                        new Empty("file", "没有符合条件的记录", "换一个条件再找。", "", ""));
        var more = counted(count) + (links.size() > size ? "，较新的在前" : "");
        var pages =
                links.size() > size
                        ? List.of(Pager.Link.to("更早的", next(filter, shown.getLast().seq())))
                        : List.<Pager.Link>of();
        var export = Pager.Link.to("导出 CSV", "/admin/audit.csv?" + filter.query());
        return new AuditPage(
                filters(filter), table, new Pager(more, pages, List.of(export)), done, true);
    }

    AuditPage verified(String sentence, boolean found) {
        return new AuditPage(filters, table, pager, sentence, found);
    }

    static String words(String event) {
        return Arrays.stream(AuditEvent.values())
                .filter(known -> known.name().equals(event))
                .map(AuditEvent::words)
                .findFirst()
                .orElse(event);
    }

    private static String counted(int count) {
        return count >= AuditRows.MOST_COUNTED ? "超过%d条".formatted(count) : "共%d条".formatted(count);
    }

    private static String next(AuditFilter filter, long before) {
        return "/admin/audit?before=" + before + filter.query();
    }

    private static Table.Row row(AuditChain.Link link) {
        var entry = link.entry();
        var unit = entry.actor().unit();
        return Table.Row.of(
                new Cell.Code(Long.toString(link.seq())),
                new Cell.Text(time(entry.at())),
                new Cell.Text(words(entry.event())),
                entry.success() ? new Cell.Text("成功") : new Cell.Mark("未成", Tone.WARN),
                new Cell.Code(entry.who()),
                new Cell.Code(unit == null ? "" : unit),
                new Cell.Code(entry.object()),
                new Cell.Code(entry.address()),
                new Cell.Code(entry.detail()));
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    private static Filters filters(AuditFilter filter) {
        var events =
                Stream.concat(
                                Stream.of(Choice.of("", "全部")),
                                Arrays.stream(AuditEvent.values())
                                        .map(event -> Choice.of(event.name(), event.words())))
                        .toList();
        return new Filters(
                "/admin/audit",
                List.of(
                        Field.of(Field.Kind.SELECT, "event", "事件")
                                .choices(events)
                                .value(AuditFilter.text(filter.event())),
                        Field.text("who", "账号").value(AuditFilter.text(filter.who())),
                        Field.text("object", "对象").value(AuditFilter.text(filter.object())),
                        Field.of(Field.Kind.DATE, "from", "从")
                                .value(AuditFilter.text(filter.from())),
                        Field.of(Field.Kind.DATE, "until", "到")
                                .value(AuditFilter.text(filter.until()))),
                List.of(Filters.Chip.of("只看未成的", "/admin/audit?failed=true", filter.onlyFailed())));
    }
}
