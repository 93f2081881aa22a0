package city.moyang.base.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** What a notice must be before it can make a calendar; every mistake is one sentence. */
final class NoticeCheck {
    private static final int FEWEST_OFF = 11;
    private static final int MOST_OFF = 45;
    private static final int MOST_MAKE_UP = 15;

    private final Notice notice;
    private final List<String> problems = new ArrayList<>();

    private NoticeCheck(Notice notice) {
        this.notice = notice;
    }

    static List<String> problems(Notice notice) {
        var check = new NoticeCheck(notice);
        check.head();
        if (check.problems.isEmpty()) {
            check.days();
            check.counts();
            check.festivals();
        }
        return check.problems;
    }

    private void head() {
        if (notice.year() < WorkingCalendar.FIRST.getYear()
                || notice.year() > WorkingCalendar.LAST.getYear()) {
            problems.add("年份 " + notice.year() + " 不在工作日历的范围（2015—2060年）内。");
        }
        if (notice.title().isBlank() || notice.title().length() > 100) {
            problems.add("通知的标题（title）要写，不超过 100 字。");
        }
        if (notice.number().length() > 50) {
            problems.add("发文字号（number）不超过 50 字。");
        }
        if (!notice.url().matches("https?://[\\x21-\\x7e]{4,300}")) {
            problems.add("通知的网址（url）要写，以 https:// 或 http:// 开头。");
        }
    }

    private void days() {
        var seen = new HashSet<LocalDate>();
        var from = LocalDate.of(notice.year() - 1, 12, 20);
        var until = LocalDate.of(notice.year() + 1, 1, 10);
        for (var day : notice.days()) {
            var date = day.date();
            if (!seen.add(date)) {
                problems.add(date + " 写了两次。");
            }
            if (date.isBefore(from) || date.isAfter(until)) {
                problems.add(date + " 不是 " + notice.year() + " 年的日子（可带上年 12 月下旬和次年 1 月上旬）。");
            }
            if (day.name().isBlank() || day.name().length() > 20) {
                problems.add(date + " 没有写节日名称，或名称超过 20 字。");
            }
            if (!day.off() && !Festivals.weekend(date)) {
                problems.add(date + " 是" + weekday(date) + "，本来就上班，不能列为调休上班。");
            }
        }
    }

    private void counts() {
        var off = notice.days().stream().filter(Notice.Named::off).count();
        var makeUps = notice.days().size() - off;
        if (off < FEWEST_OFF || off > MOST_OFF) {
            problems.add("放假 " + off + " 天，不像一年的安排（应在 11 至 45 天之间）。");
        }
        if (makeUps > MOST_MAKE_UP) {
            problems.add("调休上班 " + makeUps + " 天，不像一年的安排（不应超过 15 天）。");
        }
    }

    private void festivals() {
        if (!problems.isEmpty()) {
            return;
        }
        var off = new HashSet<LocalDate>();
        notice.days().stream().filter(Notice.Named::off).forEach(day -> off.add(day.date()));
        new Festivals(notice.year())
                .statutory()
                .forEach((date, name) -> {
                    if (!off.contains(date)) {
                        problems.add("法定节日" + name + "（" + date + "）没有列为放假。");
                    }
                });
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
    }
}
