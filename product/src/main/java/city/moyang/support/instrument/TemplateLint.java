package city.moyang.support.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 模板检查: what a template must have before a paper is made from it. */
final class TemplateLint {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What a remedy text needs to know. */
    static final List<String> REMEDY_FIELDS =
            List.of("reviewOrgan", "reviewAddress", "reviewOnline", "court");

    /** Given by the program, not by the caller. */
    static final Set<String> AUTOMATIC = Set.of("unit", "date");

    private static final Set<String> MODES = Set.of("D1", "D2", "D3", "D4", "D5", "D6", "D7");

    private final Template template;
    private final List<String> findings = new ArrayList<>();

    private TemplateLint(Template template) {
        this.template = template;
    }

    static List<String> findings(Template template) {
        var lint = new TemplateLint(template);
        lint.head();
        lint.remedy();
        lint.blocks();
        return lint.findings;
    }

    private void head() {
        refuseIf(!template.code().matches("[A-Z]\\d{2}[a-z]?|C\\d"), "代码写法不对");
        refuseIf(template.title().isBlank(), "没有名称");
        refuseIf(template.basis().isBlank(), "没有写明法律依据");
        refuseIf(template.keep().isBlank(), "没有保管期限");
        refuseIf(!MODES.containsAll(template.delivery()), "送达方式只能是 D1–D7");
        var names = new HashSet<String>();
        template.fields().forEach(f -> refuseIf(!names.add(f.name()), "字段 " + f.name() + " 重复"));
    }

    private void remedy() {
        if (template.remedy() == null) {
            refuseIf(
                    template.kind() == Template.Kind.DECISION,
                    "决定书没有救济途径（行政复议、诉讼），不得使用（行政复议法实施规则：未告知的期限最长一年）");
            return;
        }
        for (var name : REMEDY_FIELDS) {
            refuseIf(template.field(name).isEmpty(), "救济途径缺少字段 " + name);
        }
    }

    private void blocks() {
        var printed = new HashSet<String>();
        for (var block : template.blocks()) {
            var when = block.when();
            refuseIf(when != null && template.field(when).isEmpty(), "条件字段 " + when + " 没有定义");
            for (var name : named(block)) {
                printed.add(name);
                named(block, name);
            }
            columns(block);
        }
        if (template.remedy() != null) {
            printed.addAll(REMEDY_FIELDS);
        }
        template.fields().stream()
                .filter(Template.Field::required)
                .forEach(f -> refuseIf(!printed.contains(f.name()), "必填字段 " + f.name() + " 没有印出来"));
    }

    private void named(Template.Block block, String name) {
        if (AUTOMATIC.contains(name)) {
            return;
        }
        var field = template.field(name);
        refuseIf(field.isEmpty(), "占位 {" + name + "} 没有定义");
        field.filter(f -> !f.required() && f.initial() == null)
                .filter(_ -> block.kind() != Template.BlockKind.FACTS)
                .ifPresent(_ ->
                        refuseIf(!name.equals(block.when()), "选填字段 " + name + " 所在的段落要写明条件（when）"));
    }

    private void columns(Template.Block block) {
        var columns = block.columns();
        if (block.kind() == Template.BlockKind.TABLE) {
            refuseIf(
                    columns == null
                            || columns.stream().mapToInt(Template.Column::share).sum() != 100,
                    "表格各列宽度之和应为 100");
        }
    }

    static List<String> named(Template.Block block) {
        var names = new ArrayList<String>();
        var text = block.text();
        if (text != null) {
            PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        }
        var of = block.of();
        if (of != null) {
            names.addAll(of);
        }
        return names;
    }

    private void refuseIf(boolean wrong, String finding) {
        if (wrong) {
            findings.add(template.code() + "：" + finding);
        }
    }
}
