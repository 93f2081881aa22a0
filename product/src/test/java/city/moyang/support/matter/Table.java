package city.moyang.support.matter;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import city.moyang.support.limit.LimitTerm;
import city.moyang.support.procedure.Procedure;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter on the table: acts are judged and folded as at the desk, without a database. */
final class Table {
    static final WorkingCalendar CALENDAR = Calendars.shipped();
    static final Actor RESIDENT =
            Actor.resident(UUID.fromString("00000000-0000-7000-8000-0000000000aa"));
    private static final Map<Actor, Set<String>> KEYS = new HashMap<>();

    static final Actor RECEIVER = officer("receiver", "YJ101", "r:YJ101:receiver");
    static final Actor ACCEPTOR = officer("acceptor", "YJ011", "r:YJ011:acceptor");
    static final Actor REVIEWER = officer("reviewer", "YJ011", "r:YJ011:reviewer");
    static final Actor OTHER_REVIEWER =
            officer("other", "YJ011", "r:YJ011:reviewer", "r:YJ011:auditor");
    static final Actor AUDITOR = officer("auditor", "YJ011", "r:YJ011:auditor");
    static final Actor DECIDER = officer("decider", "YJ011", "r:YJ011:decider");

    private final Procedure procedure;
    private Matter matter;
    private byte @Nullable [] head;
    private Instant now;

    private Table(Procedure procedure, Matter matter, Instant now) {
        this.procedure = procedure;
        this.matter = matter;
        this.now = now;
    }

    static Table open(Procedure procedure, String at, Map<String, LimitTerm> limits) {
        var now = instant(at);
        var id = new Matter.Id("441702", UUID.randomUUID());
        var blank =
                new Matter(
                        id,
                        "441702-0131-20261009-00001",
                        procedure.kind(),
                        procedure.key(),
                        procedure.version(),
                        "演示",
                        "YJ011",
                        RESIDENT.party(),
                        null,
                        Map.of(),
                        "CODE",
                        Set.of(
                                "p:" + RESIDENT.party(),
                                "r:YJ011:acceptor",
                                "r:YJ011:reviewer",
                                "r:YJ011:auditor",
                                "r:YJ011:decider"),
                        MatterState.agreeing(limits),
                        Map.of(),
                        now,
                        0);
        var table = new Table(procedure, blank, now);
        var walk = table.walk(RESIDENT);
        limits.forEach((code, term) -> walk.add(new Move.Agreed(code, term)));
        walk.open();
        table.write(new Act.Open(Map.of("class", "道路破损")), RESIDENT, walk, MatterState.NOTHING);
        return table;
    }

    Table at(String time) {
        now = instant(time);
        return this;
    }

    Table does(Actor actor, Act act) {
        var walk = walk(actor);
        new Judge(standing(actor), walk, ACCESS, CALENDAR, now).judge(act);
        write(act, actor, walk, matter.state());
        return this;
    }

    /** Completes the only open task. */
    Table completes(Actor actor, String outcome) {
        return does(
                actor,
                new Act.Complete(task(), outcome.isEmpty() ? null : outcome, Map.of(), "同意"));
    }

    Allowed allowed(Actor actor) {
        return Allowed.of(standing(actor));
    }

    MatterState state() {
        return matter.state();
    }

    int task() {
        return state().tasks().getLast().id();
    }

    String step() {
        return state().tasks().getLast().step();
    }

    city.moyang.support.limit.TimeLimit limit(String code) {
        return java.util.Objects.requireNonNull(state().limits().get(code));
    }

    String dueOn(String limit) {
        return limit(limit).due(CALENDAR).dueOn().toString();
    }

    private Standing standing(Actor actor) {
        return new Standing(procedure, matter, actor, ACCESS.keys(actor));
    }

    private Walk walk(Actor actor) {
        return new Walk(procedure, matter, now, (name, facts) -> Effect.Done.QUIETLY);
    }

    private void write(Act act, Actor actor, Walk walk, MatterState base) {
        var write =
                new Writing(procedure, CALENDAR, now)
                        .of(matter, base, head, new Writing.Asked(act, actor, null), walk);
        var kept = Entry.parse(write.link().text());
        if (!base.apply(kept).equals(write.after().state()) || !write.link().follows(head)) {
            throw new AssertionError("the entry does not fold back: " + write.link().text());
        }
        matter = write.after();
        head = write.link().hash();
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time.length() == 10 ? time + "T10:00" : time)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private static Actor officer(String name, String unit, String... keys) {
        var actor =
                Actor.officer(
                        UUID.nameUUIDFromBytes(
                                name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        UUID.nameUUIDFromBytes(
                                (name + "-post").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        unit);
        KEYS.put(actor, Set.of(keys));
        return actor;
    }

    private static final Access ACCESS =
            new Access() {
                @Override
                public Set<String> keys(Actor actor) {
                    return actor.kind() == Actor.Kind.RESIDENT
                            ? Set.of("p:" + actor.party())
                            : KEYS.getOrDefault(actor, Set.of());
                }

                @Override
                public boolean may(
                        Actor actor, String verb, String kind, String division, String unit) {
                    return false;
                }
            };

    static List<Actor> officers() {
        return List.copyOf(KEYS.keySet());
    }
}
