package city.moyang.channel.progress;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.component.Tone;
import city.moyang.base.time.CityClock;
import city.moyang.support.limit.TimeLimit;
import city.moyang.support.matter.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 四色灯 with its word. Yellow from the last working day but one on; thresholds are the same on every
 * page.
 */
public record Light(Tone tone, String label) {
    private static final int SOON = 1;

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
        var dueOn = LocalDate.ofInstant(dueAt.minusMillis(1), CityClock.ZONE);
        if (!now.isBefore(dueAt)) {
            var late = calendar.workingDaysBetween(dueOn, today);
            return new Light(Tone.LATE, late == 0 ? "已超时" : "超 " + late + " 个工作日");
        }
        var left = calendar.workingDaysBetween(today, dueOn);
        if (dueOn.equals(today)) {
            return new Light(Tone.WARN, "今天到期");
        }
        return new Light(left <= SOON ? Tone.WARN : Tone.OK, "剩 " + left + " 个工作日");
    }
}
