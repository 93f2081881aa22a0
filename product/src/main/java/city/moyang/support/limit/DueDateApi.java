package city.moyang.support.limit;

import city.moyang.base.api.ApiNote;
import city.moyang.base.calendar.Calendars;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Due dates for programs. */
@RestController
class DueDateApi {
    private final Calendars calendars;
    private final Clock clock;

    DueDateApi(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    record Answer(
            LocalDate dueOn,
            boolean provisional,
            int calendarEdition,
            List<Line> derivation,
            List<String> sentences) {}

    record Line(
            LocalDate date,
            String mark,
            int ordinal,
            String reason,
            String source,
            boolean provisional) {}

    @ApiNote(
            value = "从哪天起几个工作日，最后一天是哪天，逐日说明",
            example = "/api/v1/calendar/due-date?from=2026-09-18&workingDays=10")
    @GetMapping("/api/v1/calendar/due-date")
    @Allow(Caller.ANYONE)
    ResponseEntity<Object> dueDate(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String workingDays,
            @RequestParam(defaultValue = "") List<String> pause) {
        var question = new DueDateQuestion(from, workingDays, pause);
        if (!question.mistakes().isEmpty()) {
            return problem(question.mistakes());
        }
        try {
            return ResponseEntity.ok(answer(question.limit()));
        } catch (city.moyang.base.calendar.Refused tooFar) {
            return problem(Map.of("workingDays", tooFar.sentence()));
        }
    }

    private Answer answer(TimeLimit limit) {
        var calendar = calendars.current();
        var derivation = limit.derivation(calendar, LocalDate.now(clock));
        return new Answer(
                derivation.due().dueOn(),
                derivation.due().provisional(),
                calendar.edition(),
                derivation.days().stream().map(DueDateApi::line).toList(),
                derivation.sentences().stream().map(Derivation.Sentence::text).toList());
    }

    private static Line line(DerivedDay day) {
        return new Line(
                day.date(),
                day.mark().name().toLowerCase(Locale.ROOT),
                day.ordinal(),
                day.reason(),
                day.source(),
                day.provisional());
    }

    private static ResponseEntity<Object> problem(Map<String, String> mistakes) {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("参数不对");
        problem.setDetail(String.join("", mistakes.values()));
        problem.setProperty("errors", mistakes);
        return ResponseEntity.badRequest().body(problem);
    }
}
