package city.moyang.base.calendar;

import city.moyang.base.component.Button;
import city.moyang.base.component.Empty;
import city.moyang.base.component.Fact;
import city.moyang.base.component.Table;
import city.moyang.base.component.Table.Cell;
import city.moyang.base.component.Table.Column;
import city.moyang.base.component.Table.Row;
import city.moyang.base.component.Tone;
import city.moyang.base.web.Crumb;
import java.util.ArrayList;
import java.util.List;

/** What a notice would change, and the button that applies it. */
public record DraftPage(
        String id, String title, List<Fact> facts, Table changes, String applied, Button apply) {

    public List<Crumb> crumbs() {
        return List.of(new Crumb("工作日历", "/admin/calendar"), Crumb.here(title));
    }

    static DraftPage of(Drafts.Draft draft, CalendarChange change) {
        var notice = change.notice();
        return new DraftPage(
                draft.id().toString(),
                notice.year() + "年放假安排",
                facts(draft, change),
                table(change),
                draft.appliedEdition() == 0 ? "" : "已启用，工作日历第 " + draft.appliedEdition() + " 版。",
                Button.submit("启用这份通知"));
    }

    private static List<Fact> facts(Drafts.Draft draft, CalendarChange change) {
        var notice = change.notice();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("通知", notice.citation()));
        facts.add(Fact.of("网址", notice.url()));
        facts.add(Fact.of("提交", NoticesPage.WHEN.format(draft.madeAt()) + " " + draft.by()));
        if (draft.appliedEdition() == 0) {
            facts.add(Fact.of("会改动", change.changed().size() + " 天，见下表"));
            facts.add(Fact.of("由暂定转为确定", change.settled() + " 天，性质不变"));
        }
        return facts;
    }

    private static Table table(CalendarChange change) {
        return new Table(
                "会改动的日子",
                "",
                List.of(Column.of("日期"), Column.of("现在"), Column.of("启用以后"), Column.of("说明")),
                change.changed().stream().map(DraftPage::row).toList(),
                Empty.of("没有哪一天的性质会改变", "启用后只把暂定的日子转为确定。"));
    }

    private static Row row(CalendarChange.Moved moved) {
        return Row.of(
                new Cell.Text(moved.after().date().toString()),
                new Cell.Text(moved.before().kind().label()),
                new Cell.Mark(
                        moved.after().kind().label(),
                        moved.after().working() ? Tone.BLUE : Tone.OK),
                new Cell.Text(moved.after().reason()));
    }
}
