package city.moyang.base.calendar;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The public page 工作日历. */
@Controller
class CalendarReading {
    private final Calendars calendars;
    private final CalendarDesk desk;
    private final Clock clock;
    private final Html html;

    CalendarReading(Calendars calendars, CalendarDesk desk, Clock clock, Html html) {
        this.calendars = calendars;
        this.desk = desk;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/calendar")
    @Allow(Caller.ANYONE)
    View year(@RequestParam(defaultValue = "") String year) {
        var today = LocalDate.now(clock);
        var shown = YearAsked.of(year).orElse(today.getYear());
        return html.page(
                "base/calendar/year",
                YearPage.of(shown, calendars.current(), desk.inForce(), today));
    }
}
