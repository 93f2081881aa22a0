package city.moyang.support.limit;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import java.time.Instant;
import java.time.LocalDate;

/** 灯: how a limit stands now. */
public enum Light {
    /** In time. */
    GREEN,
    /** Soon due. */
    YELLOW,
    /** Past its end. */
    RED,
    /** Nothing runs: suspended or stopped in time. */
    GREY;

    /**
     * When yellow begins: with so many units left, or with so much of the whole used, whichever
     * comes first.
     */
    public record Thresholds(int left, int usedPercent) {
        /** Usual in the province's supervision; a city sets its own. */
        public static final Thresholds USUAL = new Thresholds(3, 80);
    }

    public static Light of(
            TimeLimit limit, WorkingCalendar calendar, Instant now, Thresholds thresholds) {
        var stoppedAt = limit.stoppedAt();
        var until = stoppedAt == null ? now : stoppedAt;
        var due = limit.due(calendar, until);
        if (due.passedAt(until)) {
            return RED;
        }
        if (limit.suspended() || limit.stopped()) {
            return GREY;
        }
        var used = new Usage(limit.asOf(now), calendar, now, due).used();
        var left = limit.total() - used;
        var enough = left > thresholds.left() || limit.total() <= thresholds.left();
        var early = used * 100L < (long) limit.total() * thresholds.usedPercent();
        return enough && early ? GREEN : YELLOW;
    }

    /** The coarse light of a due date alone, for lists: yellow from so many working days before. */
    public static Light of(Due due, WorkingCalendar calendar, Instant now, Thresholds thresholds) {
        if (due.passedAt(now)) {
            return RED;
        }
        var today = LocalDate.ofInstant(now, CityClock.ZONE);
        var left = calendar.workingDaysBetween(today, due.dueOn());
        return left > thresholds.left() ? GREEN : YELLOW;
    }
}
