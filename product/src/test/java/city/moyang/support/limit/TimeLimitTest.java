package city.moyang.support.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.support.limit.DerivedDay.Mark;
import city.moyang.support.limit.Refused.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("时限")
class TimeLimitTest {
    private static final WorkingCalendar CALENDAR = Calendars.shipped();
    private static final LimitTerm THIRTY_DAYS = days(30);
    private static final TimeLimit ACCEPTED =
            TimeLimit.start("legal", "法定办结时限", THIRTY_DAYS, at("2026-09-10T16:20"));
    private static final TimeLimit PAUSED =
            ACCEPTED.suspend(at("2026-09-21T15:04"), "评定", "第四十五条").resume(at("2026-09-28T16:30"));

    @Test
    @DisplayName("暂停的首尾两天都不计，次一工作日继续计（行政许可法第四十五条）")
    void both_ends_of_a_pause_are_left_out() {
        assertThat(PAUSED.due(CALENDAR).dueOn()).isEqualTo("2026-11-04");
        assertThat(PAUSED.due(CALENDAR).dueAt()).isEqualTo(at("2026-11-05T00:00"));
        assertThat(ACCEPTED.due(CALENDAR).dueOn()).isEqualTo("2026-10-28");
    }

    @Test
    @DisplayName("每一天计或不计都有理由，用了和剩下的相加是总数")
    void every_day_has_its_reason() {
        var derivation =
                PAUSED.derivation(
                        CALENDAR, LocalDate.parse("2026-10-09"), new Wording("受理", "作出决定"));
        assertThat(derivation.used()).isEqualTo(11);
        assertThat(derivation.left()).isEqualTo(19);
        assertThat(derivation.suspended()).isEqualTo(5);
        assertThat(derivation.overdueBy()).isZero();
        assertThat(on(derivation, "2026-09-10").mark()).isEqualTo(Mark.START);
        assertThat(on(derivation, "2026-09-20").ordinal()).isEqualTo(7);
        assertThat(on(derivation, "2026-09-20").reason()).contains("调休上班");
        assertThat(on(derivation, "2026-09-21").mark()).isEqualTo(Mark.SUSPENDED);
        assertThat(on(derivation, "2026-09-25").reason()).isEqualTo("中秋节放假，不计");
        assertThat(on(derivation, "2026-09-25").source()).contains("国办发明电〔2025〕7号");
        assertThat(on(derivation, "2026-09-29").ordinal()).isEqualTo(8);
        assertThat(on(derivation, "2026-11-04").due()).isTrue();
        assertThat(derivation.sentences())
                .extracting(Derivation.Sentence::head)
                .containsExactly(
                        "9月10日受理，当天不算。",
                        "9月21日至9月28日暂停。",
                        "中秋、国庆共 10 天放假不计。",
                        "数满 30 个工作日，是 11月4日。");
    }

    @Test
    @DisplayName("超期后说超了几天，停止计时后不再增加")
    void overdue_days_stop_growing_once_stopped() {
        var late = ACCEPTED.stop(at("2026-10-30T10:00"));
        assertThat(derived(late, "2026-11-20").overdueBy()).isEqualTo(2);
        assertThat(derived(ACCEPTED, "2026-11-20").overdueBy()).isEqualTo(17);
        assertThat(derived(ACCEPTED, "2026-10-28").overdueBy()).isZero();
        assertThat(derived(ACCEPTED, "2026-10-28").left()).isZero();
    }

    @Test
    @DisplayName("暂停未恢复时，到期日是暂定的，随天数后移")
    void an_open_pause_keeps_moving_the_end() {
        var open = ACCEPTED.suspend(at("2026-09-21T15:04"), "评定", "第四十五条");
        assertThat(open.suspended()).isTrue();
        assertThat(open.due(CALENDAR).provisional()).isTrue();
        assertThat(open.due(CALENDAR).dueOn()).isEqualTo("2026-10-29");
        assertThat(open.due(CALENDAR, at("2026-09-28T09:00")).dueOn()).isEqualTo("2026-11-04");
        assertThat(derived(open, "2026-09-28").due().provisional()).isTrue();
        assertThat(derived(open, "2026-09-28").sentences())
                .anyMatch(s -> s.head().equals("9月21日起暂停，还没有恢复。"));
    }

    @Test
    @DisplayName("延期一次后不能再延")
    void extended_once_and_no_more() {
        var more = new Extension(10, at("2026-10-09T10:00"), "案情复杂", "第四十二条");
        var extended = PAUSED.extend(more, 1);
        assertThat(extended.total()).isEqualTo(40);
        assertThat(extended.due(CALENDAR).dueOn()).isEqualTo("2026-11-18");
        assertThat(derived(extended, "2026-10-12").sentences())
                .anyMatch(s -> s.head().equals("10月9日批准延长 10 个工作日。"));
        assertRefused(Reason.EXTENDED_ALREADY, () -> extended.extend(more, 1));
        assertRefused(Reason.NOT_EXTENDABLE, () -> PAUSED.extend(more, 0));
    }

    @Test
    @DisplayName("顺序不对的暂停、恢复、停止都被拒绝，原来的时限不变")
    void steps_in_the_wrong_order_are_refused() {
        var open = ACCEPTED.suspend(at("2026-09-21T15:04"), "评定", "");
        assertRefused(
                Reason.ALREADY_SUSPENDED, () -> open.suspend(at("2026-09-22T09:00"), "评定", ""));
        assertRefused(Reason.NOT_SUSPENDED, () -> ACCEPTED.resume(at("2026-09-22T09:00")));
        assertRefused(Reason.RESUMED_BEFORE_SUSPENDED, () -> open.resume(at("2026-09-20T09:00")));
        assertRefused(
                Reason.SUSPENDED_BEFORE_STARTED,
                () -> ACCEPTED.suspend(at("2026-09-09T09:00"), "评定", ""));
        assertRefused(
                Reason.OVERLAPS_EARLIER_SUSPENSION,
                () -> PAUSED.suspend(at("2026-09-27T09:00"), "评定", ""));
        var stopped = ACCEPTED.stop(at("2026-10-30T10:00"));
        assertRefused(Reason.ALREADY_STOPPED, () -> stopped.stop(at("2026-10-30T10:00")));
        assertRefused(Reason.STOPPED_BEFORE_STARTED, () -> ACCEPTED.stop(at("2026-09-01T09:00")));
    }

    @Test
    @DisplayName("按日计的期限，最后一天是休息日的顺延；条文说不顺延的不顺延")
    void a_limit_in_calendar_days_rolls_over_where_the_rule_says_so() {
        var rolled = start(new LimitTerm(15, LimitUnit.CALENDAR_DAY, "第二十二条"), "2026-09-18T10:00");
        assertThat(rolled.due(CALENDAR).dueOn()).isEqualTo("2026-10-08");
        var strict = new LimitTerm(15, LimitUnit.CALENDAR_DAY, "第二十二条", null);
        assertThat(start(strict, "2026-09-18T10:00").due(CALENDAR).dueOn()).isEqualTo("2026-10-03");
        var days = derived(rolled, "2026-09-20").days();
        assertThat(days.getLast().mark()).isEqualTo(Mark.ROLLED_OVER);
        assertThat(days.getLast().source()).contains("第八十五条");
    }

    @Test
    @DisplayName("工作小时只在办公时间里走，小时昼夜不停")
    void office_hours_and_hours_around_the_clock() {
        var office = new LimitTerm(4, LimitUnit.WORKING_HOUR, "约定");
        assertThat(start(office, "2026-09-24T16:00").due(CALENDAR).dueAt())
                .isEqualTo(at("2026-09-28T11:00"));
        assertThat(start(office, "2026-09-24T07:00").due(CALENDAR).dueAt())
                .isEqualTo(at("2026-09-24T15:00"));
        var around = new LimitTerm(24, LimitUnit.HOUR, "第五条");
        assertThat(start(around, "2026-09-24T16:00").due(CALENDAR).dueAt())
                .isEqualTo(at("2026-09-25T16:00"));
        var paused =
                start(around, "2026-09-24T16:00")
                        .suspend(at("2026-09-24T18:00"), "停电", "")
                        .resume(at("2026-09-24T21:00"));
        assertThat(paused.due(CALENDAR).dueAt()).isEqualTo(at("2026-09-25T19:00"));
    }

    @Test
    @DisplayName("当天办结的，到期就在当天")
    void a_same_day_limit_ends_on_the_day() {
        assertThat(start(days(0), "2026-09-18T10:00").due(CALENDAR).dueOn())
                .isEqualTo("2026-09-18");
    }

    @Test
    @DisplayName("跨到没有放假通知的年份，到期日是暂定的")
    void beyond_the_last_notice_the_date_is_provisional() {
        var late = start(days(10), "2026-12-25T10:00");
        assertThat(late.due(CALENDAR).provisional()).isTrue();
        assertThat(late.due(CALENDAR).dueOn()).isEqualTo("2027-01-11");
        assertThat(derived(late, "2026-12-28").sentences().getLast().head()).isEqualTo("这个日期是暂定的。");
        assertThat(start(days(4), "2026-12-25T10:00").due(CALENDAR).provisional()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("写成 JSON 再读回来，一样")
    void survives_json(LimitUnit unit) {
        var json = JsonMapper.builder().build();
        var limit =
                start(new LimitTerm(20, unit, "第四十二条"), "2026-09-10T16:20")
                        .suspend(at("2026-09-21T15:04"), "评定", "第四十五条")
                        .resume(at("2026-09-28T16:30"))
                        .extend(new Extension(10, at("2026-10-09T10:00"), "复杂", "第四十二条"), 1)
                        .suspend(at("2026-10-10T15:04"), "评定", "第四十五条");
        assertThat(json.readValue(json.writeValueAsString(limit), TimeLimit.class))
                .isEqualTo(limit);
    }

    private static TimeLimit start(LimitTerm term, String at) {
        return TimeLimit.start("legal", "时限", term, at(at));
    }

    private static LimitTerm days(int amount) {
        return new LimitTerm(amount, LimitUnit.WORKING_DAY, "第四十二条");
    }

    private static Derivation derived(TimeLimit limit, String today) {
        return limit.derivation(CALENDAR, LocalDate.parse(today));
    }

    private static DerivedDay on(Derivation derivation, String date) {
        return derivation.days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    private static void assertRefused(Reason reason, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOf(Refused.class)
                .satisfies(e -> assertThat(((Refused) e).reason()).isEqualTo(reason.name()))
                .satisfies(e -> assertThat(List.of(((Refused) e).sentence())).isNotEmpty());
    }
}
