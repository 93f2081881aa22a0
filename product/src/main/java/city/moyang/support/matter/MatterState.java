package city.moyang.support.matter;

import city.moyang.support.limit.Extension;
import city.moyang.support.limit.LimitTerm;
import city.moyang.support.limit.TimeLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands: the fold of its entries and of nothing else.
 *
 * @param stage the stage it is in
 * @param result how it ended; null while open
 * @param tasks the open ones
 * @param limits every limit that was ever started, by code
 * @param deciding the codes of the limits by which the matter itself is late
 * @param doers who has done each step, for steps that the same person may not do
 * @param asked how often the opener was asked
 * @param nextTask the number that the next task gets
 * @param terms lengths of limits that were agreed at the opening, by code
 * @param requests the last requests that were carried out, so that a repeated one is not carried
 *     out twice
 */
public record MatterState(
        String stage,
        @Nullable String result,
        @Nullable Instant closedAt,
        List<Task> tasks,
        Map<String, TimeLimit> limits,
        Set<String> deciding,
        Map<String, List<UUID>> doers,
        int asked,
        int nextTask,
        Map<String, LimitTerm> terms,
        List<String> requests) {

    private static final int REMEMBERED = 16;

    static final MatterState NOTHING =
            new MatterState(
                    "", null, null, List.of(), Map.of(), Set.of(), Map.of(), 0, 1, Map.of(),
                    List.of());

    /** Nothing yet, but with the lengths that the opening agrees. */
    static MatterState agreeing(Map<String, LimitTerm> terms) {
        return new MatterState(
                "",
                null,
                null,
                List.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                0,
                1,
                Map.copyOf(terms),
                List.of());
    }

    public boolean open() {
        return result == null;
    }

    public Optional<Task> task(int id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst();
    }

    public boolean resting() {
        return limits.values().stream().anyMatch(TimeLimit::suspended);
    }

    boolean doneBy(String step, UUID person) {
        return doers.getOrDefault(step, List.of()).contains(person);
    }

    MatterState apply(Entry entry) {
        var state = this;
        for (var move : entry.moves()) {
            state = state.apply(move, entry);
        }
        if (entry.act().equals("ask")) {
            state = state.with(state.tasks, state.doers, state.asked + 1);
        }
        return entry.request() == null ? state : state.remembering(entry.request().toString());
    }

    private MatterState apply(Move move, Entry entry) {
        var at = entry.recordedAt();
        return switch (move) {
            case Move.Entered entered -> enter(entered, at);
            case Move.Left left -> leave(left, entry.by().person());
            case Move.Held held ->
                    replace(
                            held.task(),
                            task ->
                                    task.heldBy(held.person(), held.post())
                                            .forCandidate(held.candidate()));
            case Move.Waited waited ->
                    replace(waited.task(), task -> task.waiting(waited.waiting()));
            case Move.LimitStarted started -> start(started);
            case Move.LimitStopped stopped -> limit(stopped.code(), limit -> limit.stop(at));
            case Move.LimitSuspended rest ->
                    limit(rest.code(), limit -> limit.suspend(at, rest.ground(), rest.citation()));
            case Move.LimitResumed resumed -> limit(resumed.code(), limit -> limit.resume(at));
            case Move.LimitExtended more ->
                    limit(
                            more.code(),
                            limit ->
                                    limit.extend(
                                            new Extension(more.amount(), at, "", more.citation()),
                                            Integer.MAX_VALUE));
            case Move.Agreed agreed -> agree(agreed);
            case Move.Effected _ -> this;
            case Move.Finished finished -> finish(finished.result(), at);
        };
    }

    private MatterState enter(Move.Entered entered, Instant at) {
        var more = new ArrayList<>(tasks);
        more.add(
                new Task(
                        entered.task(),
                        entered.step(),
                        entered.candidate(),
                        null,
                        null,
                        at,
                        false,
                        entered.answers()));
        return new MatterState(
                entered.stage(),
                result,
                closedAt,
                List.copyOf(more),
                limits,
                deciding,
                doers,
                asked,
                entered.task() + 1,
                terms,
                requests);
    }

    private MatterState leave(Move.Left left, UUID person) {
        var step = task(left.task()).orElseThrow().step();
        var rest = tasks.stream().filter(task -> task.id() != left.task()).toList();
        return with(rest, left.done() ? adding(step, person) : doers, asked);
    }

    private Map<String, List<UUID>> adding(String step, UUID person) {
        var more = new LinkedHashMap<>(doers);
        var people = new ArrayList<>(more.getOrDefault(step, List.of()));
        people.add(person);
        more.put(step, List.copyOf(people));
        return Map.copyOf(more);
    }

    private MatterState replace(int id, java.util.function.UnaryOperator<Task> change) {
        var changed =
                tasks.stream().map(task -> task.id() == id ? change.apply(task) : task).toList();
        return with(changed, doers, asked);
    }

    private MatterState start(Move.LimitStarted started) {
        var more = new LinkedHashMap<>(limits);
        more.put(
                started.code(),
                TimeLimit.start(started.code(), started.name(), started.term(), started.since()));
        var deciders = new java.util.TreeSet<>(deciding);
        if (started.deciding()) {
            deciders.add(started.code());
        }
        return new MatterState(
                stage,
                result,
                closedAt,
                tasks,
                Map.copyOf(more),
                Set.copyOf(deciders),
                doers,
                asked,
                nextTask,
                terms,
                requests);
    }

    private MatterState limit(String code, java.util.function.UnaryOperator<TimeLimit> change) {
        var changed = new LinkedHashMap<>(limits);
        changed.computeIfPresent(code, (_, limit) -> change.apply(limit));
        return new MatterState(
                stage,
                result,
                closedAt,
                tasks,
                Map.copyOf(changed),
                deciding,
                doers,
                asked,
                nextTask,
                terms,
                requests);
    }

    private MatterState agree(Move.Agreed agreed) {
        var more = new LinkedHashMap<>(terms);
        more.put(agreed.code(), agreed.term());
        return new MatterState(
                stage,
                result,
                closedAt,
                tasks,
                limits,
                deciding,
                doers,
                asked,
                nextTask,
                Map.copyOf(more),
                requests);
    }

    private MatterState finish(String how, Instant at) {
        return new MatterState(
                stage, how, at, List.of(), limits, deciding, doers, asked, nextTask, terms,
                requests);
    }

    private MatterState with(List<Task> tasks, Map<String, List<UUID>> doers, int asked) {
        return new MatterState(
                stage, result, closedAt, tasks, limits, deciding, doers, asked, nextTask, terms,
                requests);
    }

    private MatterState remembering(String request) {
        var last = new ArrayList<>(requests);
        last.add(request);
        var kept = last.subList(Math.max(0, last.size() - REMEMBERED), last.size());
        return new MatterState(
                stage,
                result,
                closedAt,
                tasks,
                limits,
                deciding,
                doers,
                asked,
                nextTask,
                terms,
                List.copyOf(kept));
    }
}
