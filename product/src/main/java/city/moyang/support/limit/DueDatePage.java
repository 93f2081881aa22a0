package city.moyang.support.limit;

import city.moyang.base.component.Clock;
import city.moyang.base.component.Clock.Why;
import city.moyang.base.component.Errors;
import city.moyang.base.component.Field;
import city.moyang.base.component.Field.Kind;
import city.moyang.base.web.Crumb;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The due-date calculator and its answer.
 *
 * @param answer the due date in words; empty while there is none
 */
public record DueDatePage(
        Errors errors,
        List<Field> fields,
        List<Field> pause,
        String answer,
        boolean provisional,
        List<Clock.Week> weeks,
        List<Why> why,
        String api) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** What was typed. */
    record Typed(String from, String workingDays, String pauseFrom, String pauseUntil) {
        List<String> pauses() {
            var none = pauseFrom.isBlank() && pauseUntil.isBlank();
            return none ? List.of() : List.of(pauseFrom.strip() + "/" + pauseUntil.strip());
        }
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("首页", "/"), new Crumb("工作日历", "/calendar"), Crumb.here("算到期日"));
    }

    static DueDatePage of(
            Typed typed, Map<String, String> mistakes, Optional<Derivation> derivation) {
        var fields =
                List.of(
                        asked(Kind.DATE, "from", "从哪天起算", typed.from(), mistakes)
                                .hint("受理或收到的那一天，当天不算"),
                        asked(Kind.NUMBER, "workingDays", "多少个工作日", typed.workingDays(), mistakes)
                                .unit("个工作日"));
        var pause =
                List.of(
                        asked(Kind.DATE, "pauseFrom", "暂停从哪天", typed.pauseFrom(), mistakes)
                                .error(mistakes.getOrDefault("pause", ""))
                                .mayBeEmpty(),
                        asked(Kind.DATE, "pauseUntil", "暂停到哪天", typed.pauseUntil(), mistakes)
                                .mayBeEmpty());
        var all = List.of(fields.get(0), fields.get(1), pause.get(0), pause.get(1));
        return new DueDatePage(
                Errors.of("填写的内容还在。", all),
                fields,
                pause,
                derivation.map(d -> DATE.format(d.due().dueOn())).orElse(""),
                derivation.map(d -> d.due().provisional()).orElse(false),
                derivation.map(d -> ClockFace.of(d).weeks()).orElse(List.of()),
                derivation.map(ClockFace::why).orElse(List.of()),
                api(typed));
    }

    private static Field asked(
            Kind kind, String name, String label, String value, Map<String, String> mistakes) {
        return Field.of(kind, name, label).value(value).error(mistakes.getOrDefault(name, ""));
    }

    private static String api(Typed typed) {
        var address =
                org.springframework.web.util.UriComponentsBuilder.fromPath(
                                "/api/v1/calendar/due-date")
                        .queryParam("from", typed.from())
                        .queryParam("workingDays", typed.workingDays());
        typed.pauses().forEach(pause -> address.queryParam("pause", pause));
        return address.encode().toUriString();
    }
}
