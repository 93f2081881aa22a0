package city.moyang.support.limit;

import city.moyang.base.component.Clock;
import city.moyang.base.component.Clock.Day;
import city.moyang.base.component.Clock.State;
import city.moyang.base.component.Clock.Why;
import city.moyang.base.component.Tab;
import city.moyang.base.component.Tone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** 时限钟: a derivation as the component that a page shows. */
public final class ClockFace {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /**
     * @param goal what must be done by the end (作出答复)
     * @param open whether the derivation is unfolded
     */
    public static Clock of(
            Derivation derivation, Tone tone, String goal, boolean open, List<Tab> links) {
        var late = derivation.overdueBy() > 0;
        var unit = derivation.limit().term().unit();
        return new Clock(
                tone,
                derivation.limit().stopped() ? "用了" : late ? "超过" : "还剩",
                String.valueOf(number(derivation)),
                unit.label(),
                sentence(derivation, goal),
                open,
                derivation.days().stream().map(day -> day(day, derivation.today())).toList(),
                why(derivation),
                links);
    }

    private static int number(Derivation derivation) {
        if (derivation.limit().stopped()) {
            return derivation.used();
        }
        return derivation.overdueBy() > 0 ? derivation.overdueBy() : derivation.left();
    }

    /** Only the days and the reasons, for a question that nobody waits on. */
    static Clock of(Derivation derivation) {
        return of(derivation, Tone.REST, "", true, List.of());
    }

    static List<Why> why(Derivation derivation) {
        return derivation.sentences().stream()
                .map(told -> new Why(told.head(), told.detail(), told.basis()))
                .toList();
    }

    private static String sentence(Derivation derivation, String goal) {
        var unit = derivation.limit().term().unit().label();
        var halted =
                derivation.suspended() == 0
                        ? ""
                        : "，暂停的 " + derivation.suspended() + " " + unit + "不计";
        return "最迟 %s %s%s。%d %s已用 %d %s%s。"
                .formatted(
                        DATE.format(derivation.due().dueOn()),
                        goal,
                        derivation.due().provisional() ? "（暂定）" : "",
                        derivation.total(),
                        unit,
                        derivation.used(),
                        unit.substring(0, 1).equals("个") ? "个" : unit,
                        halted);
    }

    static Day day(DerivedDay day, LocalDate today) {
        var ahead = day.date().isAfter(today);
        var state =
                switch (day.mark()) {
                    case START -> State.START;
                    case COUNTED -> ahead ? State.TO_COME : State.COUNTED;
                    case SKIPPED, ROLLED_OVER -> State.OFF;
                    case SUSPENDED -> State.HALT;
                };
        return new Day(
                day.date(),
                state,
                mark(day, day.date().equals(today)),
                day.reason() + (day.provisional() ? "（暂定）" : ""),
                day.date().equals(today),
                day.due());
    }

    private static String mark(DerivedDay day, boolean today) {
        if (day.due()) {
            return "到期";
        }
        if (today) {
            return "今天";
        }
        return switch (day.mark()) {
            case START -> "起算";
            case COUNTED -> day.ordinal() == 0 ? "" : ordinal(day);
            case SUSPENDED -> "暂停";
            case ROLLED_OVER -> "顺延";
            case SKIPPED -> off(day.reason());
        };
    }

    private static String ordinal(DerivedDay day) {
        return day.ordinal() + (day.reason().contains("调休") ? " 班" : "");
    }

    private static String off(String reason) {
        return reason.contains("节放假")
                ? reason.substring(0, Math.min(2, reason.indexOf("节放假")))
                : reason.contains("元旦") ? "元旦" : "休";
    }

    private ClockFace() {}
}
