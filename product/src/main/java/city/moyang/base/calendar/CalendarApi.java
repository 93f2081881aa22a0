package city.moyang.base.calendar;

import city.moyang.base.api.ApiNote;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The days of a year, for programs. */
@RestController
class CalendarApi {
    private final Calendars calendars;

    CalendarApi(Calendars calendars) {
        this.calendars = calendars;
    }

    record Days(int year, int edition, long workingDays, boolean provisional, List<Line> days) {}

    record Line(
            LocalDate date,
            String kind,
            boolean working,
            String name,
            String reason,
            String source,
            boolean provisional) {}

    @ApiNote(value = "一年里每一天是不是工作日、为什么", example = "/api/v1/calendar/days?year=2026")
    @GetMapping("/api/v1/calendar/days")
    @Allow(Caller.ANYONE)
    ResponseEntity<Object> days(@RequestParam(defaultValue = "") String year) {
        return YearAsked.of(year)
                .<ResponseEntity<Object>>map(asked -> ResponseEntity.ok(days(asked)))
                .orElseGet(() -> problem(year));
    }

    private Days days(int year) {
        var calendar = calendars.current();
        var days = calendar.year(year);
        return new Days(
                year,
                calendar.edition(),
                days.stream().filter(Day::working).count(),
                days.stream().anyMatch(Day::provisional),
                days.stream().map(CalendarApi::line).toList());
    }

    private static Line line(Day day) {
        return new Line(
                day.date(),
                day.kind().name().toLowerCase(Locale.ROOT),
                day.working(),
                day.name(),
                day.reason(),
                day.source(),
                day.provisional());
    }

    private static ResponseEntity<Object> problem(String year) {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("参数不对");
        problem.setDetail(year.isBlank() ? "缺少参数 year，应是 2015 至 2060 的年份。" : YearAsked.WRONG);
        return ResponseEntity.badRequest().body(problem);
    }
}
