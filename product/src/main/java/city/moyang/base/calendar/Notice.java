package city.moyang.base.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * 放假安排通知: the State Council's arrangement of one year's holidays. It may name days of the
 * neighbouring years (2022-12-31 stands in the notice for 2023).
 *
 * @param number the document number, empty where it is not known
 */
public record Notice(int year, String title, String number, String url, List<Named> days) {

    /** A day that the notice names: off, or a weekend worked in exchange (调休上班). */
    public record Named(LocalDate date, String name, boolean off) {}

    public Notice {
        days = days.stream().sorted(Comparator.comparing(Named::date)).toList();
    }

    /** How the notice is cited. */
    public String citation() {
        return "《" + title + "》" + (number.isEmpty() ? "" : "（" + number + "）");
    }
}
