package city.moyang.support.matter;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.support.identity.Actor;
import city.moyang.support.procedure.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, from a walk that was judged, the entry and the row that the act leaves behind. */
record Writing(Procedure procedure, WorkingCalendar calendar, Instant at) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * Who asked for which act; the request is named so that it is recognised when it comes again.
     */
    record Asked(Act act, Actor by, @Nullable UUID request) {}

    /**
     * @param base the state that the entry is folded into
     */
    Matters.Write of(
            Matter before, MatterState base, byte @Nullable [] head, Asked asked, Walk walk) {
        var act = asked.act();
        var payload = Payload.of(act, walk.learned());
        var content = payload.empty() ? null : payload.bytes();
        var entry =
                new Entry(
                        before.id().value(),
                        before.version() + 1,
                        act.verb(),
                        asked.by(),
                        at,
                        effectiveOn(walk.moves()),
                        act instanceof Act.OnTask onTask ? onTask.task() : 0,
                        act.detail(),
                        asked.request(),
                        before.definitions(),
                        walk.moves(),
                        content == null ? "" : Payload.digest(content),
                        Salt.fresh());
        var facts = new HashMap<>(before.facts());
        facts.putAll(payload.answers());
        var state = base.apply(entry);
        return new Matters.Write(
                before.standing(state, facts, entry.seq()),
                Projection.of(state, procedure, calendar),
                entry.after(head),
                content,
                Projection.stepNames(state.tasks(), procedure),
                Projection.taskDue(state, calendar));
    }

    /** A limit that counts from an earlier day makes the act effective on that day. */
    private @Nullable LocalDate effectiveOn(List<Move> moves) {
        return moves.stream()
                .filter(Move.LimitStarted.class::isInstance)
                .map(move -> ((Move.LimitStarted) move).since())
                .filter(since -> since.isBefore(at))
                .map(since -> LocalDate.ofInstant(since, ZONE))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
