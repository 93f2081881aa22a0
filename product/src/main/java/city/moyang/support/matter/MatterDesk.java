package city.moyang.support.matter;

import city.moyang.base.calendar.Calendars;
import city.moyang.support.identity.Actor;
import city.moyang.support.number.Numbers;
import city.moyang.support.procedure.Procedure;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 一件事的柜台: opens matters and performs acts. Each call is one transaction that reads the matter once
 * and writes it once; when somebody else was faster, the act is judged again on what they left.
 */
@Component
public class MatterDesk {
    private static final int ATTEMPTS = 8;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    private final Matters matters;
    private final Standings standings;
    private final Calendars calendars;
    private final Effects effects;
    private final Numbers numbers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MatterDesk(
            Matters matters,
            Standings standings,
            Calendars calendars,
            Effects effects,
            Numbers numbers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.matters = matters;
        this.standings = standings;
        this.calendars = calendars;
        this.effects = effects;
        this.numbers = numbers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Opens a matter. A form that is sent twice opens one: the second call finds it.
     *
     * @throws Refused when another party's matter has this id
     */
    public Matter open(Opening opening) {
        var procedure = standings.current(opening.procedure());
        var at = now();
        var blank = blank(opening, procedure, at);
        var opened =
                transaction.execute(_ -> {
                    var walk = walk(procedure, blank, opening.by(), at, "");
                    opening.limits().forEach((code, term) -> walk.add(new Move.Agreed(code, term)));
                    walk.open();
                    var write =
                            new Writing(procedure, calendars.current(), at)
                                    .of(
                                            blank,
                                            MatterState.NOTHING,
                                            null,
                                            new Writing.Asked(
                                                    new Act.Open(opening.facts()),
                                                    opening.by(),
                                                    null),
                                            walk);
                    return matters.insert(write) ? write.after() : null;
                });
        return opened != null ? opened : again(opening);
    }

    /**
     * Performs an act; {@code request} names the request, so that one sent twice is carried out
     * once.
     */
    public Matter perform(UUID id, Act act, Actor by, @Nullable UUID request) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var done =
                    transaction.execute(status -> {
                        var tried = attempt(id, act, by, request);
                        if (tried == null) {
                            status.setRollbackOnly();
                        }
                        return tried;
                    });
            if (done != null) {
                return done;
            }
        }
        throw new Refused(Refused.Reason.CHANGED_MEANWHILE, id);
    }

    public Matter perform(UUID id, Act act, Actor by) {
        return perform(id, act, by, null);
    }

    /** The matter, when the actor may see it; one that they may not see does not exist for them. */
    public Optional<Matter> find(UUID id, Actor actor) {
        return matters.find(id)
                .map(Matters.Read::matter)
                .filter(matter -> standings.of(matter, actor).maySee());
    }

    /** What the actor may do to it now. */
    public Allowed allowed(Matter matter, Actor actor) {
        return Allowed.of(standings.of(matter, actor));
    }

    /** The version of the procedure that the matter follows. */
    public Procedure procedure(Matter matter) {
        return standings.procedure(matter);
    }

    private @Nullable Matter attempt(UUID id, Act act, Actor by, @Nullable UUID request) {
        var read =
                matters.find(id).orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_MATTER, id));
        var before = read.matter();
        if (request != null && before.state().requests().contains(request.toString())) {
            return before;
        }
        var at = now();
        var procedure = procedure(before);
        var walk = walk(procedure, before, by, at, act.opinion());
        var standing = standings.of(before, by);
        new Judge(standing, walk, standings.access(), calendars.current(), at).judge(act);
        var write =
                new Writing(procedure, calendars.current(), at)
                        .of(
                                before,
                                before.state(),
                                read.head(),
                                new Writing.Asked(act, by, request),
                                walk);
        return matters.update(write) ? write.after() : null;
    }

    private Walk walk(Procedure procedure, Matter matter, Actor by, Instant at, String opinion) {
        return new Walk(
                procedure,
                matter,
                at,
                (call, facts) -> effects.perform(call, with(matter, facts), by, at, opinion));
    }

    private static Matter with(Matter matter, Map<String, Object> facts) {
        return matter.standing(matter.state(), facts, matter.version());
    }

    private Matter blank(Opening opening, Procedure procedure, Instant at) {
        return new Matter(
                new Matter.Id(opening.division(), opening.id()),
                number(opening, at),
                procedure.kind(),
                procedure.key(),
                procedure.version(),
                opening.title(),
                opening.unit(),
                opening.opener(),
                opening.subject(),
                withProcedure(opening.definitions(), procedure),
                Salt.lookupCode(),
                Audience.of(opening, procedure),
                MatterState.agreeing(opening.limits()),
                opening.facts(),
                at,
                0);
    }

    /** 编号: division, a word, the day, a serial. Unique, with gaps. */
    private String number(Opening opening, Instant at) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%s-%05d",
                opening.division(),
                opening.numberWord(),
                DAY.format(at),
                numbers.next("matter"));
    }

    private static Map<String, String> withProcedure(
            Map<String, String> definitions, Procedure procedure) {
        var all = new HashMap<>(definitions);
        all.put("procedure", procedure.id());
        return Map.copyOf(all);
    }

    private Matter again(Opening opening) {
        return matters.find(opening.id())
                .map(Matters.Read::matter)
                .filter(matter -> matter.opener().equals(opening.opener()))
                .orElseThrow(() -> new Refused(Refused.Reason.OPENED_ALREADY, opening.id()));
    }

    /** Leaves every step of the matter whose deadline is over. */
    void expire(UUID id) {
        var matter =
                matters.find(id)
                        .map(Matters.Read::matter)
                        .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_MATTER, id));
        var procedure = procedure(matter);
        matter.state().tasks().stream()
                .filter(task ->
                        task.answers() == 0 && procedure.step(task.step()).deadline() != null)
                .forEach(task -> perform(id, new Act.Expire(task.id()), Actor.SYSTEM));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
