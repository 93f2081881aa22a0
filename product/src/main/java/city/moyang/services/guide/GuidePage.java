package city.moyang.services.guide;

import city.moyang.base.web.Crumb;
import city.moyang.services.catalogue.ServiceItem;
import city.moyang.services.catalogue.ServiceItem.Law;
import city.moyang.services.catalogue.ServiceItem.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The guide to one item, ready to print. */
public record GuidePage(
        String title,
        String section,
        List<Crumb> crumbs,
        List<String> tags,
        String unit,
        List<Glance> glances,
        List<Tab> tabs,
        String conditions,
        Materials materials,
        @Nullable FlowPicture flow,
        String counting,
        List<LawLine> laws,
        List<ResultLine> results,
        List<Question> faq,
        List<Fact> facts,
        List<Fact> source,
        String applyHref) {

    /** One figure at the head of the guide. */
    public record Glance(String question, String answer, String detail) {}

    /** One part of the page. */
    public record Tab(String href, String label) {}

    /** The list of materials with how many are really asked for. */
    public record Materials(String heading, String aside, List<MaterialLine> lines) {}

    /** One material. */
    public record MaterialLine(
            String name, String detail, String tag, String tone, boolean exempt) {}

    /** One law. */
    public record LawLine(String name, String number, String clause, String effective) {}

    /** What one gets. */
    public record ResultLine(String name, String type) {}

    /** A term and what it is here. */
    public record Fact(String term, String text, boolean code) {}

    static GuidePage of(ServiceItem item) {
        var enterprise = !item.targets().contains("自然人") || item.themes().contains("设立变更");
        return new GuidePage(
                item.title(),
                enterprise ? "enterprise" : "personal",
                crumbs(item, enterprise),
                tags(item),
                unit(item),
                GuideGlance.of(item),
                tabs(item),
                item.conditions() == null ? "" : item.conditions(),
                GuideMaterials.of(item.materials()),
                item.promisedLimit() == null && item.steps().isEmpty()
                        ? null
                        : FlowPicture.of(item),
                counting(item),
                item.legalBasis().stream().map(GuidePage::law).toList(),
                item.results().stream().map(r -> new ResultLine(r.name(), r.type())).toList(),
                item.faq(),
                facts(item),
                source(item),
                item.applicable() ? "/services/" + item.id() + "/apply" : "");
    }

    private static List<Crumb> crumbs(ServiceItem item, boolean enterprise) {
        return List.of(
                new Crumb("首页", "/"),
                enterprise
                        ? new Crumb("企业办事", "/services?audience=enterprise")
                        : new Crumb("个人办事", "/services?audience=personal"),
                Crumb.here(item.title()));
    }

    private static List<String> tags(ServiceItem item) {
        return Stream.concat(
                        Stream.of(item.type(), "IV级".equals(item.depth()) ? "全程网办" : ""),
                        item.crossRegion().stream().map(ServiceItem.CrossRegion::scope))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static String unit(ServiceItem item) {
        var name = item.edition().unitName();
        return item.edition().mapped() ? name : name + "（代收）";
    }

    private static List<Tab> tabs(ServiceItem item) {
        var tabs = new ArrayList<Tab>();
        if (item.conditions() != null) {
            tabs.add(new Tab("#conditions", "条件"));
        }
        tabs.add(new Tab("#materials", "材料"));
        if (item.promisedLimit() != null || !item.steps().isEmpty()) {
            tabs.add(new Tab("#flow", "流程"));
        }
        tabs.add(new Tab("#law", "依据"));
        if (!item.results().isEmpty()) {
            tabs.add(new Tab("#results", "结果"));
        }
        if (!item.faq().isEmpty()) {
            tabs.add(new Tab("#faq", "常见问题"));
        }
        tabs.add(new Tab("#source", "来源"));
        return tabs;
    }

    private static String counting(ServiceItem item) {
        var promised = item.promisedLimit();
        if (promised == null) {
            return "";
        }
        return promised.unit().equals("CD")
                ? "从受理的次日起按自然日计时。"
                : "从受理的下一个工作日起计时，周末和法定节假日不算。您补正材料的时间也不算在内。";
    }

    private static LawLine law(Law law) {
        return new LawLine(
                law.name(),
                said(law.docNo()),
                said(law.clause()),
                GuideGlance.date(law.effective()));
    }

    private static List<Fact> facts(ServiceItem item) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("服务对象", String.join("、", item.targets()), false));
        facts.add(new Fact("办理形式", channels(item), false));
        facts.add(new Fact("办件类型", item.handlingType(), false));
        facts.add(new Fact("受理单位", unit(item), false));
        if (item.benefit() != null) {
            facts.add(new Fact("补贴金额", item.benefit(), false));
        }
        facts.add(new Fact("基本编码", item.basicCode(), true));
        return facts;
    }

    private static String channels(ServiceItem item) {
        if (!item.channels().isEmpty()) {
            return item.channels().stream()
                    .map(channel -> channel.replace("办理", "").replace("申请", ""))
                    .collect(Collectors.joining("、"));
        }
        return item.online() ? "网上、窗口" : "窗口";
    }

    private static List<Fact> source(ServiceItem item) {
        var from = item.source();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("来源部门", from.department(), false));
        facts.add(new Fact("来源地区", from.area() + "（" + from.level() + "）", false));
        facts.add(new Fact("取自", taken(from.src()), false));
        facts.add(new Fact("实施编码", item.implementCode(), true));
        facts.add(new Fact("目录编号", item.id() + "，第 " + item.version() + " 版", true));
        if (item.note() != null) {
            facts.add(new Fact("存疑", item.note(), false));
        }
        return facts;
    }

    private static String taken(String src) {
        return src.equals("gd2021") ? "2021年5月广东政务服务网公开的事项" : "2026年9月广东省内公开的办事指南，文字经过压缩";
    }

    private static String said(@Nullable String text) {
        return text == null ? "来源未注明" : text;
    }
}
