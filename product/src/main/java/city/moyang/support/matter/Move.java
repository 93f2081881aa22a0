package city.moyang.support.matter;

import city.moyang.support.limit.LimitTerm;
import city.moyang.support.limit.LimitUnit;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One consequence of an act, as the entry records it: enough to fold the matter again without its
 * procedure and without its payload. The JSON form is final; {@code t} names the type.
 */
sealed interface Move {

    Map<String, Object> json();

    /** A token comes to a step. */
    record Entered(int task, String step, String stage, String candidate, int answers)
            implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of(
                    "t", "enter", "task", task, "step", step, "stage", stage, "for", candidate,
                    "answers", answers);
        }
    }

    /** A token leaves a step; {@code done} when its doer counts as having done it. */
    record Left(int task, boolean done) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "leave", "task", task, "done", done);
        }
    }

    /** Somebody holds the task now; without a person it is anybody's. */
    record Held(int task, @Nullable UUID person, @Nullable UUID post, String candidate)
            implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of(
                    "t",
                    "hold",
                    "task",
                    task,
                    "person",
                    person == null ? "" : person.toString(),
                    "post",
                    post == null ? "" : post.toString(),
                    "for",
                    candidate);
        }
    }

    /** The task rests until the opener answers, or goes on. */
    record Waited(int task, boolean waiting) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "wait", "task", task, "on", waiting);
        }
    }

    /** The length that a limit will have in this matter, fixed at the opening. */
    record Agreed(String code, LimitTerm term) implements Move {
        @Override
        public Map<String, Object> json() {
            return with(term, Map.of("t", "term", "limit", code));
        }
    }

    record LimitStarted(String code, String name, LimitTerm term, Instant since, boolean deciding)
            implements Move {
        @Override
        public Map<String, Object> json() {
            return with(
                    term,
                    Map.of(
                            "t", "limit-start",
                            "limit", code,
                            "name", name,
                            "since", since.toString(),
                            "deciding", deciding));
        }
    }

    record LimitStopped(String code) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "limit-stop", "limit", code);
        }
    }

    record LimitSuspended(String code, String ground, String citation) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "limit-suspend", "limit", code, "ground", ground, "cite", citation);
        }
    }

    record LimitResumed(String code) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "limit-resume", "limit", code);
        }
    }

    record LimitExtended(String code, int amount, String citation) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "limit-extend", "limit", code, "amount", amount, "cite", citation);
        }
    }

    /** A named effect was performed, with what it answered. */
    record Effected(String effect, String result) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "effect", "effect", effect, "result", result);
        }
    }

    /** The matter is over. */
    record Finished(String result) implements Move {
        @Override
        public Map<String, Object> json() {
            return Map.of("t", "finish", "result", result);
        }
    }

    /** Reads the JSON form back. */
    static Move of(Map<String, Object> json) {
        var type = text(json, "t");
        return switch (type) {
            case "enter" ->
                    new Entered(
                            number(json, "task"),
                            text(json, "step"),
                            text(json, "stage"),
                            text(json, "for"),
                            number(json, "answers"));
            case "leave" -> new Left(number(json, "task"), truth(json, "done"));
            case "hold" ->
                    new Held(
                            number(json, "task"),
                            id(json, "person"),
                            id(json, "post"),
                            text(json, "for"));
            case "wait" -> new Waited(number(json, "task"), truth(json, "on"));
            case "term" -> new Agreed(text(json, "limit"), term(json));
            case "limit-start" ->
                    new LimitStarted(
                            text(json, "limit"),
                            text(json, "name"),
                            term(json),
                            Instant.parse(text(json, "since")),
                            truth(json, "deciding"));
            case "limit-stop" -> new LimitStopped(text(json, "limit"));
            case "limit-suspend" ->
                    new LimitSuspended(
                            text(json, "limit"), text(json, "ground"), text(json, "cite"));
            case "limit-resume" -> new LimitResumed(text(json, "limit"));
            case "limit-extend" ->
                    new LimitExtended(
                            text(json, "limit"), number(json, "amount"), text(json, "cite"));
            case "effect" -> new Effected(text(json, "effect"), text(json, "result"));
            case "finish" -> new Finished(text(json, "result"));
            default -> throw new IllegalArgumentException("no such move: " + type);
        };
    }

    private static Map<String, Object> with(LimitTerm term, Map<String, Object> json) {
        var all = new HashMap<>(json);
        all.put("amount", term.amount());
        all.put("unit", term.unit().code());
        all.put("cite", term.citation());
        if (term.rollover() != null) {
            all.put("rollover", term.rollover());
        }
        return all;
    }

    private static LimitTerm term(Map<String, Object> json) {
        var rollover = json.containsKey("rollover") ? text(json, "rollover") : null;
        return new LimitTerm(
                number(json, "amount"),
                LimitUnit.of(text(json, "unit")),
                text(json, "cite"),
                rollover);
    }

    private static String text(Map<String, Object> json, String key) {
        return String.valueOf(json.get(key));
    }

    private static int number(Map<String, Object> json, String key) {
        return json.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static boolean truth(Map<String, Object> json, String key) {
        return Boolean.TRUE.equals(json.get(key));
    }

    private static @Nullable UUID id(Map<String, Object> json, String key) {
        var text = text(json, key);
        return text.isEmpty() ? null : UUID.fromString(text);
    }
}
