package city.moyang.support.matter;

import city.moyang.base.chain.Link;
import city.moyang.support.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 留痕一条: what one act did, as it stands in the ledger for ever. It holds only ids, verbs, times and
 * digests; what was written and answered is payload, which the law can have destroyed without the
 * entry losing its proof.
 *
 * @param seq counted from 1 within the matter
 * @param effectiveOn the day from which it counts when that is not the day it was recorded (deemed
 *     acts)
 * @param task the task it addressed; 0 for none
 * @param detail the outcome, ground, limit or target step that the act named; empty for none
 * @param request the request that asked for it, for recognising a repetition
 * @param definitions the versions under which it was judged
 * @param payload SM3 of the payload, hexadecimal; empty when there was none
 */
public record Entry(
        UUID matter,
        int seq,
        String act,
        Actor by,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        int task,
        String detail,
        @Nullable UUID request,
        Map<String, String> definitions,
        List<Move> moves,
        String payload,
        String salt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    static final int FORMAT = 1;

    Link after(byte @Nullable [] head) {
        var json = new HashMap<String, @Nullable Object>();
        json.put("kind", "matter");
        json.put("v", FORMAT);
        json.put("matter", matter.toString());
        json.put("seq", seq);
        json.put("act", act);
        json.put("by", by(by));
        json.put("at", recordedAt.toString());
        json.put("defs", definitions);
        json.put("moves", moves.stream().map(Move::json).toList());
        json.put("salt", salt);
        putUnlessEmpty(json, "payload", payload);
        putUnlessEmpty(json, "detail", detail);
        putUnlessEmpty(json, "effectiveOn", effectiveOn == null ? "" : effectiveOn.toString());
        putUnlessEmpty(json, "request", request == null ? "" : request.toString());
        if (task > 0) {
            json.put("task", task);
        }
        return Link.after(head, json);
    }

    @SuppressWarnings("unchecked")
    static Entry parse(String text) {
        var json = JSON.readValue(text, OBJECT);
        var moves = (List<Map<String, Object>>) json.getOrDefault("moves", List.of());
        return new Entry(
                UUID.fromString(text(json, "matter")),
                (Integer) json.getOrDefault("seq", 0),
                text(json, "act"),
                actor((Map<String, String>) json.getOrDefault("by", Map.of())),
                Instant.parse(text(json, "at")),
                json.containsKey("effectiveOn") ? LocalDate.parse(text(json, "effectiveOn")) : null,
                (Integer) json.getOrDefault("task", 0),
                text(json, "detail"),
                json.containsKey("request") ? UUID.fromString(text(json, "request")) : null,
                (Map<String, String>) json.getOrDefault("defs", Map.of()),
                moves.stream().map(Move::of).toList(),
                text(json, "payload"),
                text(json, "salt"));
    }

    /** The tasks that began with it, each with its step. */
    public Map<Integer, String> tasksEntered() {
        var entered = new HashMap<Integer, String>();
        moves.forEach(move -> {
            if (move instanceof Move.Entered one) {
                entered.put(one.task(), one.step());
            }
        });
        return entered;
    }

    private static Map<String, String> by(Actor actor) {
        var json = new HashMap<String, String>();
        json.put("kind", actor.kind().name());
        json.put("person", actor.person().toString());
        if (actor.post() != null) {
            json.put("post", actor.post().toString());
        }
        if (actor.unit() != null) {
            json.put("unit", actor.unit());
        }
        if (actor.onBehalfOf() != null) {
            json.put("for", actor.onBehalfOf().toString());
        }
        return json;
    }

    private static Actor actor(Map<String, String> json) {
        return new Actor(
                Actor.Kind.valueOf(json.getOrDefault("kind", "SYSTEM")),
                UUID.fromString(json.getOrDefault("person", Actor.SYSTEM.person().toString())),
                id(json.get("post")),
                json.get("unit"),
                id(json.get("for")));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static String text(Map<String, Object> json, String key) {
        return json.get(key) instanceof String text ? text : "";
    }

    private static void putUnlessEmpty(
            Map<String, @Nullable Object> json, String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }
}
