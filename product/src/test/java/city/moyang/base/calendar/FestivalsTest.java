package city.moyang.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("没有放假通知的年份（全国年节及纪念日放假办法）")
class FestivalsTest {

    @Test
    @DisplayName("推算的法定节日，在已公布的各年通知里都放假")
    void the_computed_festivals_are_off_in_every_published_notice() {
        for (var notice : ShippedNotices.all()) {
            var off = new TreeSet<LocalDate>();
            notice.days().stream().filter(Notice.Named::off).forEach(day -> off.add(day.date()));
            assertThat(off).containsAll(new Festivals(notice.year()).statutory().keySet());
        }
    }

    @Test
    @DisplayName("2027年：13 天法定假日，落在周末的在其后的工作日补假")
    void festivals_on_a_weekend_are_compensated() {
        var festivals = new Festivals(2027);
        assertThat(festivals.statutory()).hasSize(13);
        assertThat(festivals.statutory())
                .containsEntry(LocalDate.of(2027, 2, 5), "春节")
                .containsEntry(LocalDate.of(2027, 4, 5), "清明节")
                .containsEntry(LocalDate.of(2027, 6, 9), "端午节")
                .containsEntry(LocalDate.of(2027, 9, 15), "中秋节");
        assertThat(festivals.off())
                .containsKeys(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 2, 10))
                .containsKeys(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 10, 4))
                .doesNotContainKey(LocalDate.of(2027, 2, 11));
    }

    @Test
    @DisplayName("中秋与国庆同一天的，另补一天")
    void two_festivals_on_one_day_are_both_given() {
        assertThat(new Festivals(2031).off()).containsKey(LocalDate.of(2031, 10, 6));
        assertThat(new Festivals(2031).statutory()).hasSize(12);
    }

    @Test
    @DisplayName("2024年以前的办法：春节从初一起三天，劳动节一天")
    void years_before_2025_follow_the_earlier_law() {
        assertThat(new Festivals(2022).statutory()).hasSize(11);
        assertThat(Festivals.law(2022)).contains("2013年修订");
    }

    @Test
    @DisplayName("暂定按天标明：2023年的通知点名的 2022-12-31 是确定的，前一天不是")
    void each_day_says_whether_it_is_provisional() {
        var calendar = Calendars.shipped();
        assertThat(calendar.day(LocalDate.of(2022, 12, 31)).provisional()).isFalse();
        assertThat(calendar.day(LocalDate.of(2022, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.day(LocalDate.of(2022, 12, 30)).provisional()).isTrue();
        assertThat(calendar.day(LocalDate.of(2027, 1, 1)).reason()).isEqualTo("元旦放假（暂定）");
        assertThat(calendar.day(LocalDate.of(2027, 1, 1)).source()).contains("放假办法");
        assertThat(calendar.lastNoticeDay()).isEqualTo("2026-12-31");
    }
}
