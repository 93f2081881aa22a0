package city.moyang.base.gallery;

import city.moyang.base.component.Choice;
import city.moyang.base.component.Empty;
import city.moyang.base.component.Fact;
import city.moyang.base.component.Field;
import city.moyang.base.component.Field.Kind;
import city.moyang.base.component.FileLine;
import city.moyang.base.component.Filters;
import city.moyang.base.component.Filters.Chip;
import city.moyang.base.component.Pager;
import city.moyang.base.component.Stat;
import city.moyang.base.component.Tab;
import city.moyang.base.component.Table;
import city.moyang.base.component.Table.Cell;
import city.moyang.base.component.Table.Column;
import city.moyang.base.component.Table.Row;
import city.moyang.base.component.Todo;
import city.moyang.base.component.Tone;
import java.util.List;

/** Tables and other ways to show many things of one kind. */
public record ListExamples(
        Table table,
        Table nothing,
        List<Tab> tabs,
        Filters filters,
        Pager pager,
        List<Fact> facts,
        List<Fact> plain,
        List<Todo> todos,
        List<Stat> stats,
        List<FileLine> files) {

    static ListExamples all() {
        return new ListExamples(
                someTable(),
                someNothing(),
                someTabs(),
                someFilters(),
                somePager(),
                someFacts(),
                somePlain(),
                someTodos(),
                someStats(),
                someFiles());
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("事项"),
                Column.of("办件编号"),
                Column.of("到期").sortable("#table", "ascending"),
                Column.of("状态"),
                Column.number("材料"));
    }

    private static Table someTable() {
        return new Table(
                "待办的办件",
                "共 3 件",
                columns(),
                List.of(
                        new Row(
                                List.of(
                                        new Cell.Link("个体工商户设立登记", "#table"),
                                        new Cell.Code("441702-0131-20261008-00042"),
                                        new Cell.Lamp("今天 17:30", Tone.WARN),
                                        new Cell.Mark("待审查", Tone.BLUE),
                                        new Cell.Number("4")),
                                true),
                        row("社会保障卡申领", "441702-0131-20260928-00107", "10月12日", "待决定", "3"),
                        row("残疾人证新办", "441702-0131-20260910-00017", "11月4日", "审核中", "5")),
                Empty.of("", ""));
    }

    private static Row row(String item, String number, String due, String state, String files) {
        return Row.of(
                new Cell.Link(item, "#table"),
                new Cell.Code(number),
                new Cell.Lamp(due, Tone.OK),
                new Cell.Text(state),
                new Cell.Number(files));
    }

    private static Table someNothing() {
        return new Table(
                "我的办件",
                "",
                columns(),
                List.of(),
                new Empty("file", "这里还没有办件", "您提交的申请会出现在这里。", "去找要办的事", "#table"));
    }

    private static List<Tab> someTabs() {
        return List.of(
                new Tab("审查", "#filters", true),
                new Tab("材料 4", "#filters", false),
                new Tab("留痕 5", "#filters", false));
    }

    private static Filters someFilters() {
        return new Filters(
                "/gallery",
                List.of(
                        Field.text("q", "事项或编号").styled("w-m"),
                        Field.of(Kind.SELECT, "state", "状态")
                                .styled("w-s")
                                .choices(List.of(Choice.of("open", "在办"), Choice.of("done", "办结"))),
                        Field.of(Kind.DATE, "from", "受理日期从")),
                List.of(
                        Chip.of("按紧急", "#filters", true),
                        new Chip("红 1", "#filters", false, Tone.LATE),
                        new Chip("黄 3", "#filters", false, Tone.WARN),
                        Chip.of("会签 2", "#filters", false)));
    }

    private static Pager somePager() {
        return new Pager(
                "第 21–40 件，共 132 件",
                List.of(
                        Pager.Link.to("上一页", "#filters"),
                        Pager.Link.to("1", "#filters"),
                        Pager.Link.here("2"),
                        Pager.Link.to("3", "#filters"),
                        Pager.Link.to("下一页", "#filters")),
                List.of(Pager.Link.to("导出 XLSX", "#filters"), Pager.Link.to("导出 CSV", "#filters")));
    }

    private static List<Fact> someFacts() {
        return List.of(
                new Fact("字号名称", "江城区海珊茶点店（演示）", "修改", "#facts"),
                new Fact("经营场所", "江城区南恩街道环城北路 10 号之一", "修改", "#facts"));
    }

    private static List<Fact> somePlain() {
        return List.of(Fact.of("组成形式", "个人经营"), Fact.of("资金数额", "5 万元"));
    }

    private static List<Todo> someTodos() {
        return List.of(
                new Todo("谁来经营", "#facts", "已完成", Tone.OK),
                new Todo("经营场所", "#facts", "需要修改", Tone.LATE),
                new Todo("核对答案", "", "还不能开始", Tone.REST));
    }

    private static List<Stat> someStats() {
        return List.of(
                Stat.of("今日收件", "1,014", "件", "#card").moved("↑ 8.1%", Tone.OK, "比上周五（演示）"),
                Stat.of("超期", "2", "件", "#card").moved("↑ 1 件", Tone.LATE, "都在等检验结果（演示）"),
                Stat.of("平均用时", "0.8", "个工作日", "").moved("", Tone.REST, "承诺 3 个工作日（演示）"));
    }

    private static List<FileLine> someFiles() {
        return List.of(
                FileLine.held("居民身份证", "电子证照，已调取，不用上传"),
                FileLine.of("租赁合同.pdf", "正在上传 1.3 MB，共 2.1 MB").act("取消", "#files").arriving(62),
                FileLine.bad("合同第2页.jpg", "太模糊，读不出签名，请重拍").act("重拍", "#files"),
                FileLine.of("受理通知书.pdf", "带印章，2 页，86 KB").act("下载", "#files"));
    }
}
