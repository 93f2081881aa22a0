package city.moyang.support.limit;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.time.CityClock;
import city.moyang.support.limit.DerivedDay.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("到期日的快算与逐日推算")
class ReckoningTest {
    private static final WorkingCalendar CALENDAR = Calendars.shipped();

    @ParameterizedTest
    @EnumSource(names = {"WORKING_DAY", "CALENDAR_DAY"})
    @DisplayName("随机暂停、延期五千次，两种算法一致，用了加剩下等于总数（种子固定）")
    void the_look_up_agrees_with_the_walk(LimitUnit unit) {
        var random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            var limit = limit(unit, random);
            var due = limit.due(CALENDAR);
            var today = limit.startedOn().plusDays(random.nextInt(120));
            var derivation = limit.derivation(CALENDAR, today);
            var counted = derivation.days().stream().filter(d -> d.mark() == Mark.COUNTED).count();
            assertThat(counted).as("%s", limit).isEqualTo(limit.total());
            assertThat(due.dueOn()).as("%s", limit).isEqualTo(naive(limit));
            assertThat(derivation.used() + derivation.left()).isEqualTo(limit.total());
            assertThat(derivation.days().getLast().date()).isEqualTo(due.dueOn());
        }
    }

    private static TimeLimit limit(LimitUnit unit, Random random) {
        var day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_400));
        var term = new LimitTerm(random.nextInt(1, 40), unit, "第一条");
        var limit = TimeLimit.start("x", "期限", term, at(day));
        for (int i = random.nextInt(4); i > 0; i--) {
            day = day.plusDays(random.nextInt(12));
            limit = limit.suspend(at(day), "暂停", "");
            day = day.plusDays(random.nextInt(12));
            limit = limit.resume(at(day));
            day = day.plusDays(1);
        }
        return random.nextBoolean()
                ? limit
                : limit.extend(new Extension(random.nextInt(1, 15), at(day), "", ""), 1);
    }

    /** Day by day, as one would do it with a pencil. */
    private static LocalDate naive(TimeLimit limit) {
        var workingDays = limit.term().unit() == LimitUnit.WORKING_DAY;
        var day = limit.startedOn();
        var left = limit.total();
        while (left > 0) {
            day = day.plusDays(1);
            if (!Reckoning.leftOut(limit, day) && (!workingDays || CALENDAR.working(day))) {
                left--;
            }
        }
        if (!CALENDAR.working(day)) {
            do {
                day = day.plusDays(1);
            } while (!CALENDAR.working(day) || Reckoning.leftOut(limit, day));
        }
        return day;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(CityClock.ZONE).toInstant();
    }
}
