package city.moyang.support.matter;

import city.moyang.support.limit.LimitTerm;
import city.moyang.support.procedure.Node;
import city.moyang.support.procedure.Performer;
import city.moyang.support.procedure.Procedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act on its way through the procedure: collects the moves that it causes, performing effects
 * as it passes them.
 */
final class Walk {
    private final Procedure procedure;
    private final Matter matter;
    private final Instant now;
    private final EffectCall effects;
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, Object> facts;
    private final Map<String, Object> learned = new HashMap<>();
    private int nextTask;
    private String result = "";

    /** Performs the effect that a service task names. */
    interface EffectCall {
        Effect.Done perform(String call, Map<String, Object> facts);
    }

    Walk(Procedure procedure, Matter matter, Instant now, EffectCall effects) {
        this.procedure = procedure;
        this.matter = matter;
        this.now = now;
        this.effects = effects;
        this.facts = new HashMap<>(matter.facts());
        this.nextTask = matter.state().nextTask();
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** What effects added to the facts. */
    Map<String, Object> learned() {
        return learned;
    }

    void learn(Map<String, Object> answers) {
        facts.putAll(answers);
    }

    void add(Move move) {
        moves.add(move);
    }

    void open() {
        if (procedure.node(procedure.start()) instanceof Node.Start start) {
            clocks(start.clocks(), Node.Moment.LEAVE, null);
            go(start.next(), null);
        }
    }

    void leave(Node.Step step, @Nullable String outcome, String next) {
        clocks(step.clocks(), Node.Moment.LEAVE, outcome);
        go(next, outcome);
    }

    /** Follows the graph until the token stands at a step or the matter is over. */
    private void go(String first, @Nullable String outcome) {
        var id = first;
        for (int passed = 0; passed < 1_000; passed++) {
            switch (procedure.node(id)) {
                case Node.Start start -> id = start.next();
                case Node.Automatic automatic -> id = pass(automatic);
                case Node.Choice choice -> id = choose(choice, outcome);
                case Node.Step step -> {
                    enter(step);
                    return;
                }
                case Node.End end -> {
                    clocks(end.clocks(), Node.Moment.ENTER, null);
                    finish(end.result());
                    return;
                }
            }
        }
        throw new IllegalStateException(
                "procedure " + procedure.id() + " goes round without a step at " + id);
    }

    /** Ends the matter: whatever still counts stops. */
    void finish(String result) {
        var stopped = new ArrayList<>(started());
        matter.state().limits().values().stream()
                .filter(limit ->
                        limit.stoppedAt() == null
                                && !stopped.contains(limit.code())
                                && !stops(limit.code()))
                .forEach(limit -> stopped.add(limit.code()));
        stopped.forEach(code -> moves.add(new Move.LimitStopped(code)));
        moves.add(new Move.Finished(result));
    }

    private List<String> started() {
        var running = new ArrayList<String>();
        for (var move : moves) {
            switch (move) {
                case Move.LimitStarted started -> running.add(started.code());
                case Move.LimitStopped stopped -> running.remove(stopped.code());
                default -> {}
            }
        }
        return running;
    }

    private boolean stops(String code) {
        return moves.contains(new Move.LimitStopped(code));
    }

    Move.Entered enter(Node.Step step) {
        clocks(step.clocks(), Node.Moment.ENTER, null);
        var entered =
                new Move.Entered(
                        nextTask++, step.id(), step.stage(), candidate(step.performer()), 0);
        moves.add(entered);
        return entered;
    }

    /** A question to the opener: a task of theirs that answers the asking one. */
    void ask(Node.Step step, int asking) {
        clocks(step.clocks(), Node.Moment.ASK, null);
        moves.add(new Move.Waited(asking, true));
        moves.add(
                new Move.Entered(
                        nextTask++,
                        step.id(),
                        step.stage(),
                        candidate(new Performer.Opener()),
                        asking));
    }

    void answer(Node.Step step, int asking) {
        clocks(step.clocks(), Node.Moment.ANSWER, null);
        moves.add(new Move.Waited(asking, false));
    }

    private String pass(Node.Automatic automatic) {
        clocks(automatic.clocks(), Node.Moment.ENTER, null);
        var done = effects.perform(automatic.effect(), Map.copyOf(facts));
        facts.putAll(done.facts());
        learned.putAll(done.facts());
        result = done.result();
        moves.add(new Move.Effected(automatic.effect(), result));
        return automatic.next();
    }

    private String choose(Node.Choice choice, @Nullable String outcome) {
        return choice.branches().stream()
                .filter(branch -> branch.condition().holds(outcome, facts, result))
                .map(Node.Branch::next)
                .findFirst()
                .orElse(choice.otherwise());
    }

    private void clocks(List<Node.ClockVerb> verbs, Node.Moment moment, @Nullable String outcome) {
        for (var verb : verbs) {
            if (verb.applies(moment, outcome)) {
                clock(verb);
            }
        }
    }

    private void clock(Node.ClockVerb verb) {
        var running = runs(verb.limit());
        switch (verb.does()) {
            case START -> {
                if (!running) {
                    start(verb);
                }
            }
            case RESTART -> start(verb);
            case STOP -> {
                if (running) {
                    moves.add(new Move.LimitStopped(verb.limit()));
                }
            }
        }
    }

    private boolean runs(String code) {
        var known = matter.state().limits().get(code);
        return started().contains(code)
                || (known != null && known.stoppedAt() == null && !stops(code));
    }

    /**
     * A limit that has no length — neither the opening's nor the procedure's own — does not start.
     */
    private void start(Node.ClockVerb verb) {
        var limit = procedure.limits().get(verb.limit());
        var term = limit == null ? null : term(limit);
        if (limit != null && term != null) {
            moves.add(
                    new Move.LimitStarted(
                            limit.code(), limit.name(), term, since(verb), limit.deciding()));
        }
    }

    private @Nullable LimitTerm term(Procedure.Limit limit) {
        var agreed = matter.state().terms().get(limit.code());
        return agreed == null ? limit.term() : agreed;
    }

    private Instant since(Node.ClockVerb verb) {
        var other = verb.since() == null ? null : matter.state().limits().get(verb.since());
        return other == null ? now : other.startedAt();
    }

    private String candidate(Performer performer) {
        return Audience.key(performer, matter.unit(), matter.opener());
    }
}
