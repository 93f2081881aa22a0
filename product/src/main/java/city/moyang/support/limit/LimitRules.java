package city.moyang.support.limit;

import city.moyang.support.limit.LimitLint.Finding;
import city.moyang.support.limit.LimitLint.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** 法定时限表: every limit that the law sets, by code and by the day on which it begins to run. */
@Component
public class LimitRules {
    private static final String FILES = "classpath:/definitions/limit/*.json";

    private final List<LimitRule> rules;

    /** The shipped rules; one that its lint refuses stops the program here. */
    public LimitRules() {
        this(shipped());
    }

    private LimitRules(List<LimitRule> rules) {
        this.rules = rules;
        var refused =
                LimitLint.check(rules).stream().filter(f -> f.level() == Level.REFUSE).toList();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("时限定义不能使用：" + refused);
        }
    }

    public static LimitRules of(List<LimitRule> rules) {
        return new LimitRules(List.copyOf(rules));
    }

    /** Reads one definition file; its name only stands in the message when it cannot be read. */
    public static List<LimitRule> read(String file, String json) {
        return LimitFile.read(file, json);
    }

    /** Every version of every rule, by code. */
    public List<LimitRule> all() {
        return rules;
    }

    /** The law in force on the day on which the limit begins to run. */
    public Optional<LimitRule> find(String code, LocalDate trigger) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.inForceOn(trigger))
                .findFirst();
    }

    public LimitRule inForce(String code, LocalDate trigger) {
        return find(code, trigger)
                .orElseThrow(
                        () -> new Refused(Refused.Reason.NO_RULE_IN_FORCE, code + " " + trigger));
    }

    /** What still wants somebody's eye: rules not yet compared with their article. */
    public List<Finding> findings() {
        return LimitLint.check(rules);
    }

    private static List<LimitRule> shipped() {
        try {
            var all = new ArrayList<LimitRule>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                all.addAll(read(name(file), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            all.sort(Comparator.comparing(LimitRule::code).thenComparing(LimitRule::inForceFrom));
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
