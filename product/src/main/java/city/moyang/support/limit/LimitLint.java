package city.moyang.support.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 时限定义检查: what a limit must be before anything may be counted by it. */
public final class LimitLint {
    private static final String ARTICLE = ".*《[^》]+》.*第[一二三四五六七八九十百零]+条.*";

    /** {@code REFUSE} cannot be used; {@code FINDING} is shown to whoever keeps the definitions. */
    public enum Level {
        REFUSE,
        FINDING
    }

    /**
     * @param code the rule it is about
     */
    public record Finding(Level level, String code, String sentence) {}

    private final List<Finding> findings = new ArrayList<>();

    private LimitLint() {}

    public static List<Finding> check(List<LimitRule> rules) {
        var lint = new LimitLint();
        var byCode =
                rules.stream().collect(Collectors.groupingBy(LimitRule::code, Collectors.toList()));
        rules.forEach(lint::rule);
        byCode.values().forEach(lint::versions);
        rules.forEach(rule -> lint.within(rule, byCode));
        return List.copyOf(lint.findings);
    }

    /** Whether a promise keeps inside the law; empty when it does. */
    public static Optional<String> exceeds(LimitTerm promised, LimitTerm legal) {
        if (promised.unit() != legal.unit()) {
            return Optional.of(
                    "承诺按" + promised.unit().code() + "计，法定按" + legal.unit().code() + "计，单位不同不能比较。");
        }
        return promised.amount() > legal.amount()
                ? Optional.of("承诺 " + promised.label() + " 长于法定 " + legal.label() + "。")
                : Optional.empty();
    }

    private void rule(LimitRule rule) {
        if (!rule.code().matches("[A-Z0-9]{2,6}(-[a-zA-Z0-9]+)+")) {
            refuse(rule, "编号应是法律简称加条号，如 XKF-42。");
        }
        if (rule.name().isBlank() || rule.trigger().isBlank()) {
            refuse(rule, "没有写名称，或没有写从什么时候起算。");
        }
        if (rule.term().amount() == 0) {
            refuse(rule, "期限是 0。");
        }
        cites(rule, rule.term().citation(), "期限");
        if (rule.term().rollover() != null && rule.term().unit() != LimitUnit.CALENDAR_DAY) {
            refuse(rule, "只有按自然日计的期限才会遇休息日顺延。");
        }
        var until = rule.inForceUntil();
        if (until != null && until.isBefore(rule.inForceFrom())) {
            refuse(rule, "失效日早于生效日。");
        }
        var extension = rule.extension();
        if (extension != null) {
            cites(rule, extension.citation(), "延期");
            if (extension.amount() <= 0 || extension.times() <= 0) {
                refuse(rule, "延期的时间和次数要大于 0。");
            }
            if (extension.approver().isBlank()) {
                refuse(rule, "延期没有写由谁批准。");
            }
        }
        var suspension = rule.suspension();
        if (suspension != null) {
            cites(rule, suspension.citation(), "暂停");
            if (suspension.grounds().isEmpty()) {
                refuse(rule, "暂停没有列出情形。");
            }
        }
        if (!rule.checked()) {
            findings.add(new Finding(Level.FINDING, rule.code(), "还没有与条文核对。"));
        }
    }

    private void cites(LimitRule rule, String citation, String what) {
        if (!citation.matches(ARTICLE) && rule.kind() == LimitRule.Kind.LEGAL) {
            if (rule.checked() || !citation.contains("《")) {
                refuse(rule, what + "没有写出依据的条文（《法律》第几条）。");
            }
        }
    }

    private void versions(List<LimitRule> versions) {
        for (var rule : versions) {
            var until = rule.inForceUntil();
            versions.stream()
                    .filter(other -> other != rule)
                    .filter(other -> !other.inForceFrom().isBefore(rule.inForceFrom()))
                    .filter(other -> until == null || !other.inForceFrom().isAfter(until))
                    .forEach(_ -> refuse(rule, "两个版本的有效期重叠。"));
            if (rule.term().unit() != versions.getFirst().term().unit()) {
                findings.add(new Finding(Level.FINDING, rule.code(), "各版本的单位不同，请确认条文确实改了单位。"));
            }
        }
    }

    private void within(LimitRule rule, Map<String, List<LimitRule>> byCode) {
        var outer = rule.within();
        if (outer == null) {
            if (rule.kind() == LimitRule.Kind.PROMISED) {
                refuse(rule, "承诺时限没有写明对应的法定时限。");
            }
            return;
        }
        var legal = byCode.getOrDefault(outer, List.of());
        if (legal.isEmpty()) {
            refuse(rule, "对应的法定时限 " + outer + " 不存在。");
        }
        legal.stream()
                .filter(other -> other.inForceUntil() == null)
                .map(other -> exceeds(rule.term(), other.term()))
                .flatMap(Optional::stream)
                .forEach(sentence -> refuse(rule, sentence));
    }

    private void refuse(LimitRule rule, String sentence) {
        findings.add(new Finding(Level.REFUSE, rule.code(), sentence));
    }
}
