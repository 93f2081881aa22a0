package city.moyang.support.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.support.limit.LimitLint.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("法定时限表")
class LimitRulesTest {
    private static final LimitRules RULES = new LimitRules();
    private static final WorkingCalendar CALENDAR = Calendars.shipped();
    private static final Instant ACCEPTED = Instant.parse("2026-09-10T08:20:00Z");

    @ParameterizedTest(name = "{0}：{1}{2}，延期 {3}")
    @CsvSource(
            textBlock =
                    """
                    XKF-32-4,  5, WD,  0
                    XKF-42,   20, WD, 10
                    XKF-42-2, 45, WD, 15
                    XKF-43,   20, WD,  0
                    XKF-44,   10, WD,  0
                    XKF-47,   20, WD,  0
                    SCZ-19,    3, WD,  3
                    CF-56,     7, WD,  0
                    CF-60,    90, CD,  0
                    CF-67,    15, CD,  0
                    QZ-25,    30, CD, 30
                    QZ-54,    10, WD,  0
                    FYF-62,   60, CD, 30
                    XF-34,    60, CD, 30
                    XF-23-object, 5, WD, 0
                    GK-33,    20, WD, 20
                    809-21,   10, WD, 10
                    809-17,   10, WD,  5
                    RX-complaint, 15, WD, 0
                    YS-5-send, 24, H,  0
                    DC-17,    30, CD,  0
                    """)
    @DisplayName("条文规定的期限和单位")
    void what_the_articles_say(String code, int amount, String unit, int extension) {
        var rule = RULES.inForce(code, LocalDate.of(2026, 9, 10));
        assertThat(rule.term().amount()).isEqualTo(amount);
        assertThat(rule.term().unit().code()).isEqualTo(unit);
        var more = rule.extension();
        assertThat(more == null ? 0 : more.amount()).isEqualTo(extension);
    }

    @Test
    @DisplayName("按起算那天生效的条文：2019年5月14日收到的公开申请 15 日，次日起 20 日")
    void the_law_in_force_on_the_trigger_day() {
        assertThat(RULES.inForce("GK-33", LocalDate.of(2019, 5, 14)).term().amount()).isEqualTo(15);
        assertThat(RULES.inForce("GK-33", LocalDate.of(2019, 5, 15)).term().amount()).isEqualTo(20);
        assertThatThrownBy(() -> RULES.inForce("CF-60", LocalDate.of(2021, 7, 14)))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo("NO_RULE_IN_FORCE"));
    }

    @Test
    @DisplayName("只能按条文列出的情形暂停，公示不在其列（行政许可法第四十五条）")
    void suspended_only_on_a_listed_ground() {
        var rule = RULES.inForce("XKF-42", LocalDate.of(2026, 9, 10));
        var limit = rule.start("legal", ACCEPTED);
        assertThat(rule.suspend(limit, ACCEPTED, "专家评审").suspended()).isTrue();
        assertReason("GROUND_NOT_LISTED", () -> rule.suspend(limit, ACCEPTED, "公示"));
    }

    @Test
    @DisplayName("延期要在到期前、不超过条文上限、只有一次（行政许可法第四十二条）")
    void extended_before_the_end_within_the_article() {
        var rule = RULES.inForce("XKF-42", LocalDate.of(2026, 9, 10));
        var limit = rule.start("legal", ACCEPTED);
        var early = Instant.parse("2026-10-09T02:00:00Z");
        var extended = rule.extend(limit, 10, early, "复杂", CALENDAR);
        assertThat(extended.total()).isEqualTo(30);
        assertReason("EXTENDED_ALREADY", () -> rule.extend(extended, 1, early, "", CALENDAR));
        assertReason("EXTENSION_TOO_LONG", () -> rule.extend(limit, 11, early, "", CALENDAR));
        var late = Instant.parse("2026-11-20T02:00:00Z");
        assertReason("EXPIRED", () -> rule.extend(limit, 10, late, "", CALENDAR));
        var none = RULES.inForce("XKF-44", LocalDate.of(2026, 9, 10));
        assertReason("NOT_EXTENDABLE", () -> none.extend(limit, 1, early, "", CALENDAR));
    }

    @Test
    @DisplayName("随程序的时限都通过检查；没有核对过条文的都列出来")
    void the_shipped_rules_pass_their_lint() {
        assertThat(RULES.findings()).allMatch(f -> f.level() == Level.FINDING);
        assertThat(RULES.findings()).anyMatch(f -> f.code().equals("RX-consult"));
        assertThat(RULES.findings()).noneMatch(f -> f.code().equals("XKF-42"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "citation":"《某法》"                            | 没有写出依据的条文
                    "inForceUntil":"2019-01-01"                     | 失效日早于生效日
                    "term":{"amount":0,"unit":"WD"}                 | 期限是 0
                    "term":{"amount":5,"unit":"WD","rollover":"x"}  | 遇休息日顺延
                    "kind":"PROMISED"                               | 没有写明对应的法定时限
                    "kind":"PROMISED","within":"AB-2"               | AB-2 不存在
                    "kind":"PROMISED","within":"AB-9"               | 承诺 20个工作日 长于法定 10个工作日
                    "kind":"PROMISED","within":"AB-8"               | 单位不同不能比较
                    "code":"随便"                                    | 编号应是法律简称加条号
                    "extension":{"amount":5,"times":1,"approver":"","citation":"《某法》第三条"} | 由谁批准
                    "suspension":{"grounds":[],"citation":"《某法》第三条"} | 没有列出情形
                    "code":"AB-9"                                   | 两个版本的有效期重叠
                    """)
    @DisplayName("写错的时限定义不能用，说得出错在哪里")
    void the_lint_names_the_mistake(String change, String sentence) {
        assertThat(LimitLint.check(LimitRules.read("test.json", file(change))))
                .anyMatch(f -> f.level() == Level.REFUSE && f.sentence().contains(sentence));
        assertThat(LimitLint.check(LimitRules.read("test.json", file("\"name\":\"某期限\""))))
                .isEmpty();
    }

    @Test
    @DisplayName("读不懂的定义文件，说出文件名")
    void a_broken_file_is_named() {
        assertThatThrownBy(() -> LimitRules.read("xyz.json", "{\"law\": 1, \"wrong\": []}"))
                .hasMessageContaining("xyz.json");
        assertThatThrownBy(() -> LimitRules.read("xyz.json", file("\"unknown\":1")))
                .hasMessageContaining("xyz.json");
    }

    @Test
    @DisplayName("灯：刚开始绿，快到期黄，超期红，暂停灰")
    void lights() {
        var limit = RULES.inForce("XKF-42", LocalDate.of(2026, 9, 10)).start("legal", ACCEPTED);
        assertThat(light(limit, "2026-09-14T02:00:00Z")).isEqualTo(Light.GREEN);
        assertThat(light(limit, "2026-10-12T02:00:00Z")).isEqualTo(Light.YELLOW);
        assertThat(light(limit, "2026-10-20T02:00:00Z")).isEqualTo(Light.RED);
        var paused = limit.suspend(ACCEPTED, "检验", "");
        assertThat(light(paused, "2026-10-20T02:00:00Z")).isEqualTo(Light.GREY);
        var done = limit.stop(Instant.parse("2026-09-14T02:00:00Z"));
        assertThat(light(done, "2026-12-14T02:00:00Z")).isEqualTo(Light.GREY);
    }

    private static Light light(TimeLimit limit, String now) {
        return Light.of(limit, CALENDAR, Instant.parse(now), Light.Thresholds.USUAL);
    }

    private static String file(String change) {
        var base =
                List.of(
                        "\"code\":\"AB-1\"",
                        "\"name\":\"某期限\"",
                        "\"kind\":\"LEGAL\"",
                        "\"term\":{\"amount\":20,\"unit\":\"WD\"}",
                        "\"citation\":\"《某法》第一条\"",
                        "\"trigger\":\"收到\"",
                        "\"inForceFrom\":\"2020-01-01\"");
        var key = change.substring(0, change.indexOf(':'));
        var kept = base.stream().filter(part -> !part.startsWith(key)).toList();
        return """
        {"law":"《某法》","shortName":"AB","unitRule":"《某法》第九条","rules":[
          {%s,%s},
          {"code":"AB-9","name":"外限","kind":"LEGAL","term":{"amount":10,"unit":"WD"},
           "citation":"《某法》第九条","trigger":"收到","inForceFrom":"2020-01-01"},
          {"code":"AB-8","name":"外限","kind":"LEGAL","term":{"amount":10,"unit":"CD"},
           "citation":"《某法》第八条","trigger":"收到","inForceFrom":"2020-01-01"}]}
        """
                .formatted(String.join(",", kept), change);
    }

    private static void assertReason(String reason, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
