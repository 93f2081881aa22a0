package city.moyang.support.limit;

import city.moyang.base.calendar.Day;
import city.moyang.base.calendar.DayKind;
import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import city.moyang.support.limit.DerivedDay.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 推算: walks every day once and says what each is; the answer agrees with {@link Reckoning}. */
final class Deriving {
    private final TimeLimit limit;
    private final WorkingCalendar calendar;
    private final Due due;
    private final List<DerivedDay> days = new ArrayList<>();
    private int counted;

    private Deriving(TimeLimit limit, WorkingCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
        due = limit.due(calendar);
    }

    static Derivation of(TimeLimit limit, WorkingCalendar calendar, Instant now, Wording wording) {
        var walk = new Deriving(limit.asOf(now), calendar);
        walk.walk(wording);
        var stoppedAt = limit.stoppedAt();
        var until = stoppedAt == null || stoppedAt.isAfter(now) ? now : stoppedAt;
        var usage = new Usage(walk.limit, calendar, until, walk.due);
        var due = limit.suspended() ? new Due(walk.due.dueAt(), walk.due.dueOn(), true) : walk.due;
        var told = new Telling(limit, walk.limit, calendar, due, wording, now);
        return new Derivation(
                limit,
                due,
                LocalDate.ofInstant(now, CityClock.ZONE),
                limit.total(),
                usage.used(),
                usage.suspended(),
                usage.overdueBy(),
                walk.days,
                told.sentences(walk.days, usage));
    }

    private void walk(Wording wording) {
        var startedOn = limit.startedOn();
        var byDays = limit.term().unit().days();
        for (var day : calendar.daysBetween(startedOn.minusDays(1), due.dueOn())) {
            if (day.date().equals(startedOn) && byDays) {
                days.add(derived(day, Mark.START, 0, wording.trigger() + "当天不算", ""));
            } else {
                days.add(byDays ? day(day) : hours(day));
            }
        }
        days.add(days.removeLast().last());
    }

    private DerivedDay day(Day day) {
        var everyDay = limit.term().unit() == LimitUnit.CALENDAR_DAY;
        if (counted == limit.total()) {
            var rollover = Optional.ofNullable(limit.term().rollover()).orElse("");
            return derived(day, Mark.ROLLED_OVER, 0, "最后一天是休息日，顺延", rollover);
        }
        if (!everyDay && !day.working()) {
            return derived(day, Mark.SKIPPED, 0, day.reason() + "，不计", day.source());
        }
        var pause = pauseOn(day.date());
        if (pause.isPresent()) {
            var why = "暂停：" + pause.get().ground();
            return derived(day, Mark.SUSPENDED, 0, why, pause.get().citation());
        }
        counted++;
        var nth = "第 " + counted + " " + limit.term().unit().label();
        var note = day.kind() == DayKind.MAKE_UP ? "（" + day.reason() + "）" : "";
        return derived(day, Mark.COUNTED, counted, nth + note, day.source());
    }

    private DerivedDay hours(Day day) {
        var from = day.date().atStartOfDay(CityClock.ZONE).toInstant();
        var until = earlier(day.date().plusDays(1).atStartOfDay(CityClock.ZONE).toInstant());
        var start = from.isBefore(limit.startedAt()) ? limit.startedAt() : from;
        var scale = TimeScale.of(limit, calendar);
        var whole = scale.between(start, until);
        var nanos = scale.between(start, until, TimeScale.gaps(limit));
        if (nanos > 0) {
            return derived(day, Mark.COUNTED, 0, "计 " + span(nanos), day.source());
        }
        if (whole > 0) {
            var pause = pauseOn(day.date());
            var ground = pause.map(Pause::ground).orElse("");
            var citation = pause.map(Pause::citation).orElse("");
            return derived(day, Mark.SUSPENDED, 0, "暂停：" + ground, citation);
        }
        return derived(day, Mark.SKIPPED, 0, day.reason() + "，不计", day.source());
    }

    private Instant earlier(Instant end) {
        return end.isAfter(due.dueAt()) ? due.dueAt() : end;
    }

    private Optional<Pause> pauseOn(LocalDate date) {
        return limit.pauses().stream()
                .filter(p -> !date.isBefore(p.firstDay()) && !date.isAfter(p.lastDay()))
                .findFirst();
    }

    private static DerivedDay derived(
            Day day, Mark mark, int ordinal, String reason, String source) {
        return new DerivedDay(day.date(), mark, ordinal, reason, source, false, day.provisional());
    }

    static String span(long nanos) {
        var length = Duration.ofNanos(nanos);
        var minutes = length.toMinutesPart();
        return length.toHours() + " 小时" + (minutes == 0 ? "" : " " + minutes + " 分");
    }
}
