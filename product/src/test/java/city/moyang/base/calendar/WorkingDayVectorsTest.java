package city.moyang.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("工作日的计算（行政许可法第八十二条；国务院办公厅历年放假安排通知）")
class WorkingDayVectorsTest {
    private static final WorkingCalendar CALENDAR = Calendars.shipped();

    @ParameterizedTest(name = "{0} 起 {1} 个工作日，到 {2}")
    @CsvSource(
            textBlock =
                    """
                    2025-01-24,  5, 2025-02-07
                    2025-04-25,  5, 2025-05-06
                    2025-09-26, 10, 2025-10-16
                    2025-09-30, 20, 2025-11-04
                    2026-02-11,  5, 2026-02-25
                    2026-02-13, 20, 2026-03-19
                    2026-04-30,  5, 2026-05-11
                    2026-09-18, 10, 2026-10-09
                    2026-09-30,  1, 2026-10-08
                    """)
    @DisplayName("当天不算，放假不算，调休上班算")
    void the_nth_working_day(LocalDate from, int n, LocalDate due) {
        assertThat(CALENDAR.plusWorkingDays(from, n)).isEqualTo(due);
        assertThat(CALENDAR.workingDaysBetween(from, due)).isEqualTo(n);
        assertThat(CALENDAR.provisionalBetween(from, due)).isFalse();
    }

    @ParameterizedTest(name = "{0} 年各月")
    @CsvSource({
        "2025, 19 19 21 22 19 20 23 21 23 18 20 23",
        "2026, 21 16 22 21 19 21 23 21 22 18 21 23"
    })
    @DisplayName("每月的工作日数，全年 248 天")
    void working_days_of_each_month(int year, String expected) {
        var months =
                Arrays.stream(expected.split(" ")).mapToInt(Integer::parseInt).boxed().toList();
        for (int month = 1; month <= 12; month++) {
            var first = YearMonth.of(year, month).atDay(1);
            assertThat(
                            CALENDAR.workingDaysBetween(
                                    first.minusDays(1), YearMonth.from(first).atEndOfMonth()))
                    .as("%s年%s月", year, month)
                    .isEqualTo(months.get(month - 1));
        }
        assertThat(CALENDAR.year(year).stream().filter(Day::working).count()).isEqualTo(248);
    }

    @Test
    @DisplayName("查表的结果与逐日数的结果一样（随机一万次，种子固定）")
    void the_look_up_agrees_with_counting_day_by_day() {
        var random = new Random(20260918);
        for (int i = 0; i < 10_000; i++) {
            var from = WorkingCalendar.FIRST.plusDays(random.nextInt(16_000));
            var n = random.nextInt(1, 250);
            var counted =
                    from.plusDays(1)
                            .datesUntil(WorkingCalendar.LAST)
                            .filter(CALENDAR::working)
                            .skip(n - 1)
                            .findFirst()
                            .orElseThrow();
            assertThat(CALENDAR.plusWorkingDays(from, n)).as("%s + %s", from, n).isEqualTo(counted);
            assertThat(CALENDAR.workingDaysBetween(from, counted)).isEqualTo(n);
        }
    }
}
