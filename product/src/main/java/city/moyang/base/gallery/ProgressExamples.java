package city.moyang.base.gallery;

import static city.moyang.base.component.Stage.State.AHEAD;
import static city.moyang.base.component.Stage.State.DONE;
import static city.moyang.base.component.Stage.State.NOW;

import city.moyang.base.component.Clock;
import city.moyang.base.component.Clock.Day;
import city.moyang.base.component.Clock.State;
import city.moyang.base.component.Clock.Why;
import city.moyang.base.component.Moment;
import city.moyang.base.component.Stage;
import city.moyang.base.component.Tab;
import city.moyang.base.component.Tone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far a matter has come and how long it may still take; the story of one 残疾人证. */
public record ProgressExamples(
        List<Stage> stages, List<Moment> moments, Clock clock, List<Clock> states) {
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final Set<LocalDate> MAKE_UP =
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10));

    static ProgressExamples all() {
        return new ProgressExamples(someStages(), someMoments(), someClock(), someStates());
    }

    private static List<Stage> someStages() {
        return List.of(
                new Stage("申请", "9月10日", DONE),
                new Stage("受理", "9月10日", DONE),
                new Stage("残疾评定", "9月21日至28日", DONE),
                new Stage("审核", "正在进行", NOW),
                new Stage("批准", "预计 11月4日前", AHEAD),
                new Stage("领证", "邮寄到家", AHEAD));
    }

    private static List<Moment> someMoments() {
        return List.of(
                Moment.of("审核", "2026-10-09T09:12", "10月9日 09:12", "市残联 组联部 · 黄*（演示）")
                        .said("核对评定结果与申请类别，继续审核。")
                        .traced("留痕第 7 条 9b41…e07c", "#timeline")
                        .marked(Moment.Kind.NOW),
                Moment.of("暂停计时", "2026-09-21T15:04", "9月21日 15:04", "江城区残联 · 陈*（演示）")
                        .said("需到指定医疗机构残疾评定，依本事项特别程序不计入办理时限。")
                        .with(List.of(new Moment.Attachment("评定通知书.pdf", "#timeline")))
                        .traced("留痕第 5 条 c7e8…90b1", "#timeline")
                        .marked(Moment.Kind.PAUSE),
                Moment.of("受理", "2026-09-10T16:20", "9月10日 16:20", "江城区政务服务中心综合窗口"));
    }

    private static Clock someClock() {
        return new Clock(
                Tone.OK,
                "还剩",
                "19",
                "个工作日",
                "最迟 2026年11月4日 作出决定。30 个工作日已用 11 个，暂停的 5 个不计。",
                true,
                days(),
                List.of(
                        new Why("9月10日受理，当天不算。", "从 9月11日 起算第 1 个工作日。", ""),
                        new Why("9月21日至28日暂停。", "残疾评定列为本事项的特别程序，其中 5 个工作日不计。", ""),
                        new Why(
                                "中秋、国庆共 10 天放假不计。",
                                "9月20日、10月10日调休上班，照常计。",
                                "国务院办公厅 2026 年部分节假日安排的通知"),
                        new Why("数满 30 个工作日，是 11月4日。", "", "")),
                List.of(new Tab("下载计算过程", "#clock", false)));
    }

    private static List<Clock> someStates() {
        return List.of(
                bare(Tone.WARN, "还剩", "1", "最迟 2026年10月10日，调休上班。"),
                bare(Tone.LATE, "超过", "2", "应在 2026年9月30日 前办结。"));
    }

    private static Clock bare(Tone tone, String lead, String number, String sentence) {
        return new Clock(
                tone, lead, number, "个工作日", sentence, false, List.of(), List.of(), List.of());
    }

    private static List<Day> days() {
        var days = new ArrayList<Day>();
        days.add(new Day(ACCEPTED, State.START, "受理", "受理当日不计", false, false));
        var counted = 0;
        for (var on = ACCEPTED.plusDays(1); !on.isAfter(DUE); on = on.plusDays(1)) {
            if (holiday(on)) {
                days.add(new Day(on, State.OFF, feast(on), feast(on) + "放假，不计时", false, false));
            } else if (!working(on)) {
                days.add(new Day(on, State.OFF, "休", "周末，不计时", false, false));
            } else if (!on.isBefore(day(9, 21)) && !on.isAfter(day(9, 28))) {
                days.add(new Day(on, State.HALT, "暂停", "特别程序：残疾评定，不计时", false, false));
            } else {
                days.add(counted(on, ++counted));
            }
        }
        return days;
    }

    private static Day counted(LocalDate on, int number) {
        var makeUp = MAKE_UP.contains(on);
        var state = on.isAfter(TODAY) ? State.TO_COME : State.COUNTED;
        var mark = on.equals(TODAY) ? "今天" : on.equals(DUE) ? "到期" : number + (makeUp ? " 班" : "");
        var title = "第 " + number + " 个工作日" + (makeUp ? "（调休上班）" : "");
        return new Day(on, state, mark, title, on.equals(TODAY), on.equals(DUE));
    }

    private static boolean working(LocalDate on) {
        var weekend =
                on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || MAKE_UP.contains(on);
    }

    private static boolean holiday(LocalDate on) {
        return !feast(on).isEmpty();
    }

    private static String feast(LocalDate on) {
        if (!on.isBefore(day(9, 25)) && !on.isAfter(day(9, 27))) {
            return "中秋";
        }
        return !on.isBefore(day(10, 1)) && !on.isAfter(day(10, 7)) ? "国庆" : "";
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
