package city.moyang.support.limit;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A question for a due date as somebody typed it: from which day, how many working days, which days
 * left out.
 */
final class DueDateQuestion {
    static final int MOST_DAYS = 1000;
    private static final int MOST_PAUSES = 20;

    private final Map<String, String> mistakes = new TreeMap<>();
    private final List<Pause> pauses = new ArrayList<>();
    private LocalDate from = LocalDate.MIN;
    private int workingDays;

    DueDateQuestion(String from, String workingDays, List<String> pauses) {
        day("from", from, "起算的日子").ifPresent(day -> this.from = day);
        count(workingDays);
        if (pauses.size() > MOST_PAUSES) {
            wrong("pause", "暂停最多写 " + MOST_PAUSES + " 段。");
        } else {
            pauses.stream().filter(text -> !text.isBlank()).forEach(this::pause);
        }
        this.pauses.sort(Comparator.comparing(Pause::from));
        overlaps();
    }

    /** One sentence for each parameter that cannot be used; empty when it can be answered. */
    Map<String, String> mistakes() {
        return mistakes;
    }

    TimeLimit limit() {
        return new TimeLimit(
                "asked",
                "期限",
                new LimitTerm(workingDays, LimitUnit.WORKING_DAY, ""),
                noon(from),
                pauses,
                List.of(),
                null);
    }

    private Optional<LocalDate> day(String parameter, String typed, String what) {
        if (typed.isBlank()) {
            wrong(parameter, "缺少" + what + "（" + parameter + "），写成 2026-09-18 的样子。");
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.isBefore(WorkingCalendar.FIRST) || day.isAfter(WorkingCalendar.LAST)) {
                wrong(parameter, "“" + typed + "”不在工作日历的范围（2015—2060年）内。");
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            wrong(parameter, "“" + shown(typed) + "”不是日期，应写成 2026-09-18 的样子。");
            return Optional.empty();
        }
    }

    private void count(String typed) {
        if (typed.isBlank()) {
            wrong("workingDays", "缺少工作日数（workingDays），写一个整数。");
        } else if (!typed.strip().matches("-?\\d{1,9}")) {
            wrong("workingDays", "“" + shown(typed) + "”不是整数，不能当作工作日数。");
        } else {
            workingDays = Integer.parseInt(typed.strip());
            if (workingDays < 0) {
                wrong("workingDays", "工作日数不能小于 0。");
            } else if (workingDays > MOST_DAYS) {
                wrong("workingDays", "工作日数不能大于 " + MOST_DAYS + "。");
            }
        }
    }

    private void pause(String typed) {
        var ends = typed.strip().split("/", -1);
        if (ends.length != 2) {
            wrong("pause", "暂停要写成“第一天/最后一天”，如 2026-09-21/2026-09-28。");
            return;
        }
        var first = day("pause", ends[0], "暂停的第一天");
        var last = day("pause", ends[1], "暂停的最后一天");
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (last.get().isBefore(first.get())) {
            wrong("pause", "暂停的最后一天 " + last.get() + " 早于第一天 " + first.get() + "。");
        } else if (first.get().isBefore(from)) {
            wrong("pause", "暂停的第一天 " + first.get() + " 早于起算的日子。");
        } else {
            pauses.add(new Pause(noon(first.get()), noon(last.get()), "暂停计时", ""));
        }
    }

    private void overlaps() {
        for (int i = 1; i < pauses.size(); i++) {
            if (!pauses.get(i).firstDay().isAfter(pauses.get(i - 1).lastDay())) {
                wrong("pause", "两段暂停重叠：" + pauses.get(i).firstDay() + " 已在前一段之内。");
            }
        }
    }

    private void wrong(String parameter, String sentence) {
        mistakes.putIfAbsent(parameter, sentence);
    }

    private static String shown(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CityClock.ZONE).toInstant();
    }
}
