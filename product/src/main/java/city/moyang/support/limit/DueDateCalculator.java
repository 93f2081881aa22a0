package city.moyang.support.limit;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.support.limit.DueDatePage.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The public page 算到期日: a form and, when it is filled in, the answer with every day of it. */
@Controller
class DueDateCalculator {
    private final Calendars calendars;
    private final Clock clock;
    private final Html html;

    DueDateCalculator(Calendars calendars, Clock clock, Html html) {
        this.calendars = calendars;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/calendar/due-date")
    @Allow(Caller.ANYONE)
    View calculate(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String workingDays,
            @RequestParam(defaultValue = "") String pauseFrom,
            @RequestParam(defaultValue = "") String pauseUntil,
            HttpServletResponse response) {
        var typed = new Typed(from, workingDays, pauseFrom, pauseUntil);
        if (from.isBlank() && workingDays.isBlank()) {
            var today = LocalDate.now(clock).toString();
            return page(DueDatePage.of(new Typed(today, "20", "", ""), Map.of(), Optional.empty()));
        }
        var question = new DueDateQuestion(from, workingDays, typed.pauses());
        if (!question.mistakes().isEmpty()) {
            return wrong(typed, question.mistakes(), response);
        }
        try {
            var today = LocalDate.now(clock);
            var derivation = question.limit().derivation(calendars.current(), today);
            return page(DueDatePage.of(typed, Map.of(), Optional.of(derivation)));
        } catch (city.moyang.base.calendar.Refused tooFar) {
            return wrong(typed, Map.of("workingDays", tooFar.sentence()), response);
        }
    }

    private View wrong(Typed typed, Map<String, String> mistakes, HttpServletResponse response) {
        response.setStatus(422);
        return page(DueDatePage.of(typed, mistakes, Optional.empty()));
    }

    private View page(DueDatePage page) {
        return html.page("support/limit/due-date", page);
    }
}
