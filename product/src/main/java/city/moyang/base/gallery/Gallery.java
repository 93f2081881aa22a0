package city.moyang.base.gallery;

import city.moyang.base.web.Crumb;
import java.util.List;

/** All examples, group by group. */
public record Gallery(
        List<Crumb> crumbs,
        List<Specimen> contents,
        List<Swatch> colours,
        List<String> icons,
        FormExamples forms,
        ListExamples lists,
        ProgressExamples progress,
        PaperExamples papers) {

    /** One entry of the table of contents. */
    public record Specimen(String id, String title) {}

    /** A colour of the palette and what it is for. */
    public record Swatch(String token, String value, String use) {}

    static Gallery examples() {
        return new Gallery(
                List.of(new Crumb("首页", "/"), Crumb.here("组件")),
                someContents(),
                someColours(),
                ICONS,
                FormExamples.all(),
                ListExamples.all(),
                ProgressExamples.all(),
                PaperExamples.all());
    }

    private static List<Specimen> someContents() {
        return List.of(
                new Specimen("colour", "颜色"),
                new Specimen("type", "文字"),
                new Specimen("icons", "图标"),
                new Specimen("button", "按钮"),
                new Specimen("field", "表单"),
                new Specimen("error", "错误汇总"),
                new Specimen("notice", "提示"),
                new Specimen("tag", "标签和四色灯"),
                new Specimen("table", "表格"),
                new Specimen("filters", "页签、筛选、翻页"),
                new Specimen("facts", "信息条和任务清单"),
                new Specimen("stepper", "阶段条"),
                new Specimen("timeline", "办理记录"),
                new Specimen("clock", "时限钟"),
                new Specimen("card", "卡片和数字"),
                new Specimen("files", "文件"),
                new Specimen("dialog", "对话框和浮条"),
                new Specimen("stamp", "印章、二维码和公文纸"),
                new Specimen("dark", "深色"));
    }

    private static List<Swatch> someColours() {
        return List.of(
                new Swatch("--brand", "#0b5cad", "链接、主按钮"),
                new Swatch("--brand-strong", "#083f78", "页头、悬停"),
                new Swatch("--brand-soft", "#eaf2fa", "选中、提示底"),
                new Swatch("--accent", "#c8102e", "印章、公文红线"),
                new Swatch("--ok", "#1a7f4b", "绿：正常"),
                new Swatch("--warn", "#9a5205", "黄：临近（文字）"),
                new Swatch("--warn-mark", "#d9790a", "黄：临近（图形）"),
                new Swatch("--late", "#b42318", "红：超期、错误"),
                new Swatch("--rest", "#5b6673", "灰：未计时、已结"),
                new Swatch("--ink", "#1b2430", "正文"),
                new Swatch("--ink-2", "#4a5563", "次要文字"),
                new Swatch("--line", "#d5dbe3", "分隔线"),
                new Swatch("--paper-2", "#f4f6f9", "底色"));
    }

    private static final List<String> ICONS =
            List.of(
                    ("search user users building baby book work home life bus health help elder"
                                    + " leaf shop receipt chart trend crane exit arrow back next"
                                    + " check ok alert stop info close clock calendar file image"
                                    + " upload download phone pin access text globe chat print"
                                    + " lock link bell pause stamp database flow star layers"
                                    + " camera wind send eye copy plus keyboard id phrase return"
                                    + " swap hand water")
                            .split(" "));
}
