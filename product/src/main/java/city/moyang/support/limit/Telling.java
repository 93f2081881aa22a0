package city.moyang.support.limit;

import city.moyang.base.calendar.Day;
import city.moyang.base.calendar.DayKind;
import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import city.moyang.support.limit.Derivation.Sentence;
import city.moyang.support.limit.DerivedDay.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 说明: a derivation in the few sentences that a citizen reads. */
final class Telling {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final TimeLimit limit;
    private final TimeLimit asOfNow;
    private final WorkingCalendar calendar;
    private final Due due;
    private final Wording wording;
    private final LocalDate today;
    private final List<Sentence> told = new ArrayList<>();

    Telling(
            TimeLimit limit,
            TimeLimit asOfNow,
            WorkingCalendar calendar,
            Due due,
            Wording wording,
            Instant now) {
        this.limit = limit;
        this.asOfNow = asOfNow;
        this.calendar = calendar;
        this.due = due;
        this.wording = wording;
        this.today = LocalDate.ofInstant(now, CityClock.ZONE);
    }

    List<Sentence> sentences(List<DerivedDay> days, Usage usage) {
        start(days);
        limit.extensions().forEach(this::extension);
        asOfNow.pauses().forEach(this::pause);
        if (limit.term().unit() == LimitUnit.WORKING_DAY
                || limit.term().unit() == LimitUnit.WORKING_HOUR) {
            offDays();
        }
        end(days);
        if (calendar.provisionalBetween(limit.startedOn(), due.dueOn()) && due.provisional()) {
            provisional();
        }
        stopped(usage);
        return told;
    }

    private void start(List<DerivedDay> days) {
        if (!limit.term().unit().days()) {
            tell(at(limit.startedAt()) + wording.trigger() + "，从这时起算。", "", "");
            return;
        }
        var head = date(limit.startedOn()) + wording.trigger();
        if (limit.total() == 0) {
            tell(head + "，当天" + wording.goal() + "。", "", limit.term().citation());
            return;
        }
        var first = days.stream().filter(day -> day.mark() == Mark.COUNTED).findFirst();
        tell(
                head + "，当天不算。",
                first.map(day -> "从 " + date(day.date()) + " 起算第 1 " + unit() + "。").orElse(""),
                "");
    }

    private void extension(Extension extension) {
        var day = LocalDate.ofInstant(extension.grantedAt(), CityClock.ZONE);
        tell(
                date(day) + "批准延长 " + extension.amount() + " " + unit() + "。",
                extension.reason().isEmpty() ? "" : "理由：" + extension.reason() + "。",
                extension.citation());
    }

    private void pause(Pause pause) {
        var open = limit.suspended() && pause.from().equals(limit.pauses().getLast().from());
        if (!limit.term().unit().days()) {
            var until = pause.until();
            var end = open || until == null ? "起暂停" : "至" + at(until) + "暂停";
            tell(at(pause.from()) + end + "。", pause.ground() + "，这段时间不计。", pause.citation());
            return;
        }
        var left = leftOut(pause);
        var span = pause.firstDay().equals(pause.lastDay()) ? "" : "至" + date(pause.lastDay());
        if (open) {
            tell(
                    date(pause.firstDay()) + "起暂停，还没有恢复。",
                    pause.ground() + "；到今天已有 " + left + " " + unit() + "不计，恢复后到期日随之顺延。",
                    pause.citation());
        } else {
            tell(
                    date(pause.firstDay()) + span + "暂停。",
                    pause.ground() + "，其中 " + left + " " + unit() + "不计。",
                    pause.citation());
        }
    }

    private long leftOut(Pause pause) {
        var days = DayScale.of(limit, calendar);
        var from = pause.firstDay().minusDays(1);
        var start = limit.startedOn();
        return days.between(from.isBefore(start) ? start : from, pause.lastDay());
    }

    private void offDays() {
        var passed = calendar.daysBetween(limit.startedOn(), due.dueOn());
        var holidays = passed.stream().filter(day -> day.kind() == DayKind.HOLIDAY).toList();
        var makeUps = passed.stream().filter(day -> day.kind() == DayKind.MAKE_UP).toList();
        var weekends = passed.stream().filter(day -> day.kind() == DayKind.WEEKEND).count();
        var weekend = weekends == 0 ? "" : "周末 " + weekends + " 天不计。";
        var worked = makeUps.isEmpty() ? "" : list(makeUps) + "调休上班，照常计。";
        if (!holidays.isEmpty()) {
            var names = distinct(holidays, Day::name).replace("节", "");
            tell(
                    names + "共 " + holidays.size() + " 天放假不计。",
                    worked + weekend,
                    basis(holidays, makeUps));
        } else if (!makeUps.isEmpty()) {
            tell(worked, weekend, basis(makeUps, List.of()));
        } else if (!weekend.isEmpty()) {
            tell(weekend, "", "");
        }
    }

    private void end(List<DerivedDay> days) {
        if (limit.total() == 0 && limit.term().unit().days()) {
            return;
        }
        var full = "数满 " + limit.total() + " " + unit() + "，是 ";
        if (!limit.term().unit().days()) {
            tell(full + at(due.dueAt()) + "。", "", limit.term().citation());
            return;
        }
        var rolled = days.getLast().mark() == Mark.ROLLED_OVER;
        if (!rolled) {
            tell(full + date(due.dueOn()) + "。", "", limit.term().citation());
            return;
        }
        var counted = Reckoning.lastCounted(asOfNow, calendar);
        tell(
                full + date(counted) + "，是休息日，顺延到 " + date(due.dueOn()) + "。",
                "",
                limit.term().citation() + "；" + days.getLast().source());
    }

    private void provisional() {
        var first =
                calendar.daysBetween(limit.startedOn(), due.dueOn()).stream()
                        .filter(Day::provisional)
                        .findFirst()
                        .orElseThrow();
        tell(
                "这个日期是暂定的。",
                first.date().getYear()
                        + "年的放假安排通知还没有录入，"
                        + date(first.date())
                        + " 起按周末和法定节日推算；通知录入后重新计算。",
                DAY_LAW);
    }

    private static final String DAY_LAW = "《全国年节及纪念日放假办法》";

    private void stopped(Usage usage) {
        var stoppedAt = limit.stoppedAt();
        if (stoppedAt == null) {
            return;
        }
        var day = LocalDate.ofInstant(stoppedAt, CityClock.ZONE);
        var late = usage.overdueBy();
        tell(
                date(day) + wording.goal() + "，停止计时。",
                late == 0
                        ? "用了 " + usage.used() + " " + unit() + "，没有超期。"
                        : "超期 " + late + " " + unit() + "。",
                "");
    }

    private void tell(String head, String detail, String basis) {
        told.add(new Sentence(head, detail, basis));
    }

    private String unit() {
        return limit.term().unit().label();
    }

    private String date(LocalDate day) {
        var year =
                day.getYear() == limit.startedOn().getYear() && day.getYear() == today.getYear()
                        ? ""
                        : day.getYear() + "年";
        return year + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private String at(Instant instant) {
        var local = LocalDateTime.ofInstant(instant, CityClock.ZONE);
        return date(local.toLocalDate()) + " " + CLOCK.format(local);
    }

    private String list(List<Day> days) {
        return days.stream().map(day -> date(day.date())).collect(Collectors.joining("、"));
    }

    private static String basis(List<Day> days, List<Day> more) {
        var all = new ArrayList<>(days);
        all.addAll(more);
        return distinct(all, Day::source);
    }

    private static String distinct(List<Day> days, java.util.function.Function<Day, String> part) {
        return days.stream()
                .map(part)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
