package city.moyang.base.calendar;

import city.moyang.base.component.Button;
import city.moyang.base.component.Empty;
import city.moyang.base.component.Errors;
import city.moyang.base.component.Field;
import city.moyang.base.component.Field.Kind;
import city.moyang.base.component.Table;
import city.moyang.base.component.Table.Cell;
import city.moyang.base.component.Table.Column;
import city.moyang.base.component.Table.Row;
import city.moyang.base.component.Tone;
import city.moyang.base.time.CityClock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;

/** The notices taken in so far, and the form that takes in another. */
public record NoticesPage(
        String state, String saved, Errors errors, List<Field> form, Table notices, Button look) {
    static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(CityClock.ZONE);

    static NoticesPage of(
            WorkingCalendar calendar,
            List<LoadedNotice> notices,
            List<String> problems,
            String typed,
            String saved) {
        var text =
                Field.of(Kind.TEXTAREA, "text", "粘贴通知的内容")
                        .hint("JSON；或 CSV：先写 #year=、#title=、#number=、#url= 四行，再每行写日期、名称、放假或上班")
                        .limit(200_000)
                        .value(typed)
                        .mayBeEmpty();
        var file =
                Field.of(Kind.FILE, "file", "或上传文件")
                        .hint("JSON 或 CSV，UTF-8 编码，不超过 200 KB")
                        .mayBeEmpty();
        var errors = problems.stream().map(problem -> new Errors.Item(text.id(), problem)).toList();
        return new NoticesPage(
                "现行第 "
                        + calendar.edition()
                        + " 版，通知排到 "
                        + calendar.lastNoticeDay().getYear()
                        + " 年底，其后的日子暂定。",
                saved,
                new Errors(errors, problems.isEmpty() ? "" : "没有录入，工作日历不变；粘贴的内容还在下面。"),
                List.of(
                        problems.isEmpty() ? text : text.error("内容有 " + problems.size() + " 处不对"),
                        file),
                table(notices),
                Button.submit("查看会改动哪些天"));
    }

    private static Table table(List<LoadedNotice> notices) {
        var seen = new HashSet<Integer>();
        return new Table(
                "已录入的通知",
                "",
                List.of(
                        Column.of("年份"),
                        Column.of("通知"),
                        Column.of("状态"),
                        Column.number("放假天数"),
                        Column.number("调休上班"),
                        Column.of("来源"),
                        Column.of("录入"),
                        Column.of("摘要 SM3")),
                notices.stream().map(n -> row(n, seen.add(n.notice().year()))).toList(),
                Empty.of("还没有录入通知", "粘贴或上传一年的通知。"));
    }

    private static Row row(LoadedNotice loaded, boolean inForce) {
        var notice = loaded.notice();
        var off = notice.days().stream().filter(Notice.Named::off).count();
        return Row.of(
                new Cell.Text(notice.year() + "年"),
                new Cell.Link(notice.citation(), notice.url()),
                inForce ? new Cell.Mark("现行", Tone.OK) : new Cell.Mark("已被取代", Tone.REST),
                new Cell.Number(String.valueOf(off)),
                new Cell.Number(String.valueOf(notice.days().size() - off)),
                new Cell.Text(loaded.origin().label()),
                new Cell.Text(WHEN.format(loaded.loadedAt()) + " " + loaded.by()),
                new Cell.Code(loaded.digest().substring(0, 12)));
    }
}
