package city.moyang.channel.progress;

import static city.moyang.support.limit.Light.Thresholds.USUAL;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.component.Clock;
import city.moyang.base.component.Moment;
import city.moyang.base.component.Stage;
import city.moyang.base.time.CityClock;
import city.moyang.support.instrument.Instrument;
import city.moyang.support.instrument.Instruments;
import city.moyang.support.limit.ClockFace;
import city.moyang.support.limit.TimeLimit;
import city.moyang.support.limit.Wording;
import city.moyang.support.matter.History;
import city.moyang.support.matter.Matter;
import city.moyang.support.matter.MatterDesk;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows where a matter stands. */
@Component
public class Progress {
    private final MatterDesk desk;
    private final History history;
    private final Instruments instruments;
    private final Calendars calendars;
    private final Names names;
    private final CityClock clock;

    Progress(
            MatterDesk desk,
            History history,
            Instruments instruments,
            Calendars calendars,
            Names names,
            CityClock clock) {
        this.desk = desk;
        this.history = history;
        this.instruments = instruments;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    /** A matter with everything that its page shows, whoever reads it. */
    public record View(
            String status,
            Light light,
            List<Stage> stages,
            Optional<Clock> clock,
            List<Moment> record,
            List<Paper> papers,
            boolean whole) {}

    /** A paper of the matter. */
    public record Paper(String title, String number, String state, boolean sealed, String href) {}

    public View of(Matter matter) {
        var lines = history.of(matter.id().value());
        var procedure = desk.procedure(matter);
        var limit = deciding(matter);
        var now = clock.instant();
        return new View(
                Words.status(matter),
                Light.of(matter, limit, calendars.current(), now),
                Stages.of(matter, procedure, lines),
                limit.map(one -> clockOf(one, matter, now)),
                new Moments(matter, procedure, names).moments(lines),
                instruments.of("matter", matter.id().value()).stream()
                        .map(Progress::paper)
                        .toList(),
                history.verify(matter.id().value()).whole());
    }

    /** The limit by which the matter is late first; the last one that ran when it is over. */
    private static Optional<TimeLimit> deciding(Matter matter) {
        var limits = matter.state().limits();
        var shown =
                matter.state().deciding().isEmpty() ? limits.keySet() : matter.state().deciding();
        return limits.values().stream()
                .filter(limit -> shown.contains(limit.code()))
                .min(Comparator.comparing(TimeLimit::stopped).thenComparing(TimeLimit::total));
    }

    private Clock clockOf(TimeLimit limit, Matter matter, Instant now) {
        var deciding = matter.state().deciding().contains(limit.code());
        var wording =
                deciding
                        ? new Wording("受理", "作出决定")
                        : new Wording("收到", "办完这一步（" + limit.name() + "）");
        var derivation = limit.derivation(calendars.current(), now, wording);
        var tone =
                Light.tone(
                        city.moyang.support.limit.Light.of(limit, calendars.current(), now, USUAL));
        return ClockFace.of(derivation, tone, wording.goal(), false, List.of());
    }

    private static Paper paper(Instrument paper) {
        return new Paper(
                paper.title(), paper.number(), paper.state().label(), paper.sealed(), paper.path());
    }
}
