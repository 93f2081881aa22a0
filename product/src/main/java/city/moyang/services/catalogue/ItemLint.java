package city.moyang.services.catalogue;

import city.moyang.services.catalogue.Finding.Rule;
import city.moyang.services.catalogue.ServiceItem.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record of an item must hold to (事项校验): the rules by which provinces check their lists,
 * 广东省优化营商环境条例 第二十九条 (no catch-all, nothing the city itself issues) and 行政许可法 第四十二条.
 */
final class ItemLint {
    private static final Pattern LICENCE = Pattern.compile(".*(证|证书|执照)(（.*）)?$");
    private static final Pattern APPROVAL = Pattern.compile(".*(批复|批文)$");
    private static final Pattern CATCH_ALL =
            Pattern.compile(".*(其他(相关|有关|必要)?(的)?(证明)?材料|要求提交的其他).*");
    private static final Pattern DAYS = Pattern.compile("([0-9.]+)个工作日");

    private final List<Finding> findings = new ArrayList<>();
    private final ServiceItem item;

    static List<Finding> check(ServiceItem item) {
        var lint = new ItemLint(item);
        lint.identity();
        lint.limits();
        lint.visits();
        lint.results();
        lint.fee();
        lint.materials();
        lint.steps();
        lint.completeness();
        return List.copyOf(lint.findings);
    }

    private ItemLint(ServiceItem item) {
        this.item = item;
    }

    private void identity() {
        var code = item.implementCode();
        var long31or33 = code.length() == 31 || code.length() == 33;
        if (item.basicCode().length() != 12
                || !long31or33
                || !code.startsWith(item.basicCode(), 19)) {
            add(Rule.CODE_SHAPE, item.basicCode() + " / " + code);
        }
        if (item.targets().isEmpty()) {
            add(Rule.TARGET_GIVEN, item.name());
        }
        if (item.version() > 0 && !item.edition().mapped()) {
            add(Rule.UNIT_MAPPED, item.source().department());
        }
    }

    private void limits() {
        var legal = item.legalLimit();
        var promised = item.promisedLimit();
        if (legal == null || promised == null) {
            add(Rule.LIMITS_GIVEN, missing(legal, promised));
        } else if (longer(promised, legal)) {
            add(Rule.PROMISE_WITHIN_LAW, "承诺 " + promised.text() + "，法定 " + legal.text());
        }
        if ("即办件".equals(item.handling()) && promised != null && promised.amount() > 0) {
            add(Rule.IMMEDIATE_MEANS_NOW, "即办件，承诺 " + promised.text());
        }
        if ("承诺件".equals(item.handling()) && (promised == null || promised.amount() == 0)) {
            add(Rule.IMMEDIATE_MEANS_NOW, "承诺件，没有承诺时限");
        }
    }

    private void visits() {
        var posted = Boolean.TRUE.equals(item.courier());
        if (item.visits() == 0 && !item.online() && !posted) {
            add(Rule.POST_OFFERED, "到场0次，不能网办，没有邮寄");
        }
        if (item.visits() > 0 && item.onsiteReason() == null) {
            add(Rule.ONSITE_REASON, "到场" + item.visits() + "次");
        }
        if (item.visits() > 0 && "IV级".equals(item.depth())) {
            add(Rule.FULLY_ONLINE, "到场" + item.visits() + "次");
        }
    }

    private void results() {
        for (var result : item.results()) {
            var name = result.name();
            var licence = LICENCE.matcher(name).matches() && !result.type().equals("证照");
            var approval = APPROVAL.matcher(name).matches() && !result.type().equals("批文");
            if (licence || approval) {
                add(Rule.RESULT_KIND, name + "：" + result.type());
            }
            if (result.sample() == null) {
                add(Rule.RESULT_SAMPLE, name);
            }
        }
    }

    private void fee() {
        var fee = item.fee();
        if (fee == null) {
            return;
        }
        var complete =
                Stream.of(fee.items(), fee.standard(), fee.basis(), fee.onlinePayment())
                        .allMatch(part -> part != null);
        if (fee.charged() && !complete) {
            add(Rule.FEE_COMPLETE, "收费，内容不全");
        }
        if (!fee.charged() && Boolean.TRUE.equals(fee.onlinePayment())) {
            add(Rule.FEE_COMPLETE, "不收费，却有网上支付");
        }
    }

    private void materials() {
        item.materials().stream()
                .filter(material -> CATCH_ALL.matcher(material.name()).matches())
                .forEach(material -> add(Rule.NO_CATCH_ALL, material.name()));
        item.materials().stream()
                .filter(material -> material.issued() && !material.isExempt())
                .forEach(material -> add(Rule.ISSUED_IS_FETCHED, material.name()));
    }

    private void steps() {
        if (item.steps().isEmpty()) {
            return;
        }
        var names = item.steps().stream().map(ServiceItem.Step::name).toList();
        if (item.type().equals("行政许可") && !names.containsAll(List.of("受理", "审查", "决定", "送达"))) {
            add(Rule.STEPS_OF_LICENCE, String.join("、", names));
        }
        var sum = item.steps().stream().mapToDouble(step -> days(step.limit())).sum();
        var promised = item.promisedLimit();
        if (promised != null && promised.unit().equals("WD") && sum > promised.amount()) {
            add(Rule.STEPS_WITHIN_PROMISE, "合计 %.1f 个工作日，承诺 %s".formatted(sum, promised.text()));
        }
    }

    private void completeness() {
        if (item.legalBasis().isEmpty()) {
            add(Rule.LAW_GIVEN, "没有设定依据");
        }
        if (item.materials().isEmpty()) {
            add(Rule.MATERIALS_GIVEN, "没有申请材料");
        }
        if (item.conditions() == null) {
            add(Rule.CONDITIONS_GIVEN, "没有受理条件");
        }
    }

    private static String missing(@Nullable Term legal, @Nullable Term promised) {
        if (legal == null && promised == null) {
            return "两个时限都没有";
        }
        return legal == null ? "没有法定时限" : "没有承诺时限";
    }

    /** Different units are compared as calendar days at seven for five. */
    private static boolean longer(Term promised, Term legal) {
        return inDays(promised) > inDays(legal);
    }

    private static double inDays(Term term) {
        return term.unit().equals("WD") ? term.amount() * 1.4 : term.amount();
    }

    private static double days(@Nullable String limit) {
        var matcher = DAYS.matcher(limit == null ? "" : limit);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    private void add(Rule rule, String detail) {
        findings.add(new Finding(item.id(), rule, detail));
    }
}
