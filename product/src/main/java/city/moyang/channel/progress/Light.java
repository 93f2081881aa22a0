package city.moyang.channel.progress;

import static city.moyang.support.limit.Light.Thresholds.USUAL;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.component.Tone;
import city.moyang.base.time.CityClock;
import city.moyang.support.limit.Due;
import city.moyang.support.limit.TimeLimit;
import city.moyang.support.matter.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 四色灯 with its word; when it turns yellow is decided in one place, {@code support.limit}. */
public record Light(Tone tone, String label) {
    static Light of(
            Matter matter, Optional<TimeLimit> limit, WorkingCalendar calendar, Instant now) {
        if (!matter.state().open()) {
            return new Light(Tone.REST, Words.status(matter));
        }
        if (matter.state().resting()) {
            return new Light(Tone.REST, "计时暂停");
        }
        var running = limit.filter(one -> !one.stopped());
        return running.map(one -> of(one.due(calendar).dueAt(), calendar, now))
                .orElseGet(() -> new Light(Tone.REST, "计时未开始"));
    }

    /**
     * @param dueAt the first instant after the limit; null while no limit runs
     */
    public static Light of(
            @Nullable Instant dueAt, boolean resting, WorkingCalendar calendar, Instant now) {
        if (resting) {
            return new Light(Tone.REST, "计时暂停");
        }
        return dueAt == null ? new Light(Tone.REST, "计时未开始") : of(dueAt, calendar, now);
    }

    private static Light of(Instant dueAt, WorkingCalendar calendar, Instant now) {
        var today = LocalDate.ofInstant(now, CityClock.ZONE);
        var due = new Due(dueAt, LocalDate.ofInstant(dueAt.minusMillis(1), CityClock.ZONE), false);
        var tone = tone(city.moyang.support.limit.Light.of(due, calendar, now, USUAL));
        return new Light(tone, label(due, calendar, today, now));
    }

    private static String label(Due due, WorkingCalendar calendar, LocalDate today, Instant now) {
        if (due.passedAt(now)) {
            var late = calendar.workingDaysBetween(due.dueOn(), today);
            return late == 0 ? "已超时" : "超 " + late + " 个工作日";
        }
        var left = calendar.workingDaysBetween(today, due.dueOn());
        return due.dueOn().equals(today) ? "今天到期" : "剩 " + left + " 个工作日";
    }

    static Tone tone(city.moyang.support.limit.Light light) {
        return switch (light) {
            case GREEN -> Tone.OK;
            case YELLOW -> Tone.WARN;
            case RED -> Tone.LATE;
            case GREY -> Tone.REST;
        };
    }
}
