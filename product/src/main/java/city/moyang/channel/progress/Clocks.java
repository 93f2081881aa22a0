package city.moyang.channel.progress;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.component.Clock;
import city.moyang.base.component.Tone;
import city.moyang.base.time.CityClock;
import city.moyang.support.limit.Derivation;
import city.moyang.support.limit.DerivedDay;
import city.moyang.support.limit.TimeLimit;
import city.moyang.support.limit.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A time limit as the clock of a page: what is left, and every day of it. */
final class Clocks {
    private static final Wording WORDING = new Wording("受理", "作出决定");
    private static final int LONGEST = 200;

    static Clock of(TimeLimit limit, WorkingCalendar calendar, Instant now, boolean open) {
        var derivation = limit.derivation(calendar, now, WORDING);
        var today = LocalDate.ofInstant(now, CityClock.ZONE);
        var late = derivation.overdueBy() > 0;
        var running = open && !limit.stopped();
        var unit = limit.term().unit().label();
        return new Clock(
                tone(running, late, derivation),
                !running ? "用了" : late ? "超过" : "还剩",
                String.valueOf(
                        !running
                                ? derivation.used()
                                : late ? derivation.overdueBy() : derivation.left()),
                unit,
                sentence(limit, derivation, running, unit),
                false,
                derivation.days().size() > LONGEST
                        ? List.of()
                        : derivation.days().stream().map(day -> day(day, today)).toList(),
                derivation.sentences().stream()
                        .map(s -> new Clock.Why(s.head(), s.detail(), s.basis()))
                        .toList(),
                List.of());
    }

    private static Tone tone(boolean running, boolean late, Derivation derivation) {
        if (!running) {
            return Tone.REST;
        }
        if (late) {
            return Tone.LATE;
        }
        return derivation.left() <= 1 ? Tone.WARN : Tone.OK;
    }

    private static String sentence(
            TimeLimit limit, Derivation derivation, boolean running, String unit) {
        var due =
                Words.day(derivation.due().dueOn())
                        + (derivation.due().provisional() ? "（暂定）" : "");
        var sum =
                limit.name()
                        + " "
                        + derivation.total()
                        + unit
                        + "，已用 "
                        + derivation.used()
                        + (derivation.suspended() > 0
                                ? "，暂停的 " + derivation.suspended() + " 不计"
                                : "")
                        + "。";
        return (running ? "最迟 " + due + " 作出决定。" : "期限到 " + due + " 为止。") + sum;
    }

    private static Clock.Day day(DerivedDay day, LocalDate today) {
        return new Clock.Day(
                day.date(),
                state(day, today),
                mark(day),
                day.reason() + (day.source().isEmpty() ? "" : "（" + day.source() + "）"),
                day.date().equals(today),
                day.due());
    }

    private static Clock.State state(DerivedDay day, LocalDate today) {
        return switch (day.mark()) {
            case START -> Clock.State.START;
            case COUNTED, ROLLED_OVER ->
                    day.date().isAfter(today) ? Clock.State.TO_COME : Clock.State.COUNTED;
            case SKIPPED -> Clock.State.OFF;
            case SUSPENDED -> Clock.State.HALT;
        };
    }

    private static String mark(DerivedDay day) {
        return switch (day.mark()) {
            case START -> "起算";
            case COUNTED -> day.due() ? "到期" : String.valueOf(day.ordinal());
            case ROLLED_OVER -> "顺延";
            case SKIPPED -> "休";
            case SUSPENDED -> "暂停";
        };
    }

    private Clocks() {}
}
