package city.moyang.support.matter;

import city.moyang.base.chain.Link;
import city.moyang.base.crypto.KeyRing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All SQL about matters and their tasks: one statement reads a matter, one writes everything that
 * an act does to it.
 */
@Repository
class Matters {
    static final String FACTS = "matter.facts";
    static final String PAYLOAD = "matter.payload";
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> FACT_MAP = new TypeReference<>() {};

    private final JdbcClient db;
    private final KeyRing keys;
    private final JsonMapper json = JsonMapper.builder().build();

    Matters(JdbcClient db, KeyRing keys) {
        this.db = db;
        this.keys = keys;
    }

    /** A matter with the head of its chain. */
    record Read(Matter matter, byte[] head) {}

    /** Everything that one act writes. */
    record Write(
            Matter after,
            Projection projection,
            Link link,
            byte @Nullable [] payload,
            List<String> stepNames,
            @Nullable Instant taskDue) {}

    Optional<Read> find(UUID id) {
        return db.sql("select * from matter where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /**
     * @return false when the matter is there already
     */
    boolean insert(Write write) {
        var matter = write.after();
        var subject = matter.subject();
        var written =
                db.sql(
                                """
                                with m as (
                                    insert into matter (division, id, number, kind, procedure, procedure_version, title, unit,
                                        opener, subject_kind, subject_id, definitions, lookup_code, audience, opened_at, closed_at,
                                        stage, result, due_at, last_due_at, provisional, resting, alarm_at, state, facts, head,
                                        version)
                                    values (:division, :id, :number, :kind, :procedure, :procedureVersion, :title, :unit,
                                        :opener, :subjectKind, :subjectId, :definitions::jsonb, :lookup, :audience, :openedAt::timestamptz,
                                        :closedAt::timestamptz, :stage, :result, :dueAt::timestamptz, :lastDueAt::timestamptz,
                                        :provisional, :resting, :alarmAt::timestamptz, :state::jsonb, :facts, :head, :version)
                                    on conflict do nothing
                                    returning division, id, kind, number, title, unit),
                                """
                                        + ENTRY_AND_TASKS)
                        .params(row(write))
                        .param("procedure", matter.procedure())
                        .param("procedureVersion", matter.procedureVersion())
                        .param("number", matter.number())
                        .param("kind", matter.kind())
                        .param("title", matter.title())
                        .param("unit", matter.unit())
                        .param("opener", matter.opener())
                        .param("subjectKind", text(subject == null ? null : subject.kind()))
                        .param("subjectId", text(subject == null ? null : subject.id()))
                        .param("definitions", json.writeValueAsString(matter.definitions()))
                        .param("lookup", matter.lookupCode())
                        .param("audience", matter.audience().toArray(String[]::new))
                        .param("openedAt", time(matter.openedAt()))
                        .query(Integer.class)
                        .single();
        return written == 1;
    }

    /**
     * @return false when somebody else was first: the matter is not at the version before this one
     *     any more
     */
    boolean update(Write write) {
        return db.sql(
                                """
                                with m as (
                                    update matter set closed_at = :closedAt::timestamptz, stage = :stage, result = :result,
                                        due_at = :dueAt::timestamptz, last_due_at = :lastDueAt::timestamptz,
                                        provisional = :provisional, resting = :resting, alarm_at = :alarmAt::timestamptz,
                                        state = :state::jsonb, facts = :facts, head = :head, version = :version
                                    where division = :division and id = :id and version = :version - 1
                                    returning division, id, kind, number, title, unit),
                                """
                                        + ENTRY_AND_TASKS)
                        .params(row(write))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** After content was destroyed: the facts are what is left of the answers. */
    void replaceFacts(UUID id, Map<String, Object> facts) {
        db.sql("update matter set facts = :facts where id = :id")
                .param("id", id)
                .param("facts", bytes(sealed(facts)))
                .update();
    }

    private byte @Nullable [] sealed(Map<String, Object> facts) {
        return facts.isEmpty() ? null : keys.encrypt(FACTS, json.writeValueAsBytes(facts));
    }

    private static final String ENTRY_AND_TASKS =
            """
            e as (insert into matter_entry (matter, seq, division, text, hash)
                select id, :version, division, :text, :head from m),
            p as (insert into matter_payload (matter, seq, content)
                select id, :version, :payload from m where :payload::bytea is not null),
            gone as (delete from matter_task t using m where t.matter = m.id and not (t.task = any (:tasks))),
            kept as (insert into matter_task (matter, task, division, kind, number, title, unit, step, step_name,
                    candidate, holder, since, due_at, waiting, resting)
                select m.id, x.task, m.division, m.kind, m.number, m.title, m.unit, x.step, x.step_name, x.candidate,
                    x.holder, x.since, :taskDue::timestamptz, x.waiting, :resting
                from m, unnest(:tasks, :steps, :stepNames, :candidates, :holders::uuid[], :sinces::timestamptz[], :waits)
                    as x (task, step, step_name, candidate, holder, since, waiting)
                on conflict (matter, task) do update set candidate = excluded.candidate, holder = excluded.holder,
                    due_at = excluded.due_at, waiting = excluded.waiting, resting = excluded.resting)
            select count(*) from m
            """;

    private Map<String, @Nullable Object> row(Write write) {
        var matter = write.after();
        var state = matter.state();
        var tasks = state.tasks();
        var row = new HashMap<String, @Nullable Object>();
        row.put("division", matter.id().division());
        row.put("id", matter.id().value());
        row.put("closedAt", time(state.closedAt()));
        row.put("stage", state.stage());
        row.put("result", text(state.result()));
        row.put("dueAt", time(write.projection().dueAt()));
        row.put("lastDueAt", time(write.projection().lastDueAt()));
        row.put("provisional", write.projection().provisional());
        row.put("resting", write.projection().resting());
        row.put("alarmAt", time(write.projection().alarmAt()));
        row.put("state", json.writeValueAsString(state));
        row.put("facts", bytes(sealed(matter.facts())));
        row.put("head", write.link().hash());
        row.put("version", matter.version());
        row.put("text", write.link().text());
        var payload = write.payload();
        row.put("payload", bytes(payload == null ? null : keys.encrypt(PAYLOAD, payload)));
        row.put("taskDue", time(write.taskDue()));
        row.put("tasks", tasks.stream().map(Task::id).toArray(Integer[]::new));
        row.put("steps", tasks.stream().map(Task::step).toArray(String[]::new));
        row.put("stepNames", write.stepNames().toArray(String[]::new));
        row.put("candidates", tasks.stream().map(Task::candidate).toArray(String[]::new));
        row.put("holders", texts(tasks, Task::holder));
        row.put("sinces", texts(tasks, Task::since));
        row.put("waits", tasks.stream().map(Task::waiting).toArray(Boolean[]::new));
        return row;
    }

    private static @Nullable String[] texts(
            List<Task> tasks, Function<Task, @Nullable Object> part) {
        return tasks.stream()
                .map(task -> Objects.toString(part.apply(task), null))
                .toArray(String[]::new);
    }

    private Read read(ResultSet row, int number) throws SQLException {
        var subject = row.getString("subject_kind");
        var facts = row.getBytes("facts");
        var matter =
                new Matter(
                        new Matter.Id(row.getString("division"), row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("kind"),
                        row.getString("procedure"),
                        row.getInt("procedure_version"),
                        row.getString("title"),
                        row.getString("unit"),
                        row.getObject("opener", UUID.class),
                        subject == null
                                ? null
                                : new Matter.Subject(subject, row.getString("subject_id")),
                        json.readValue(row.getString("definitions"), WORDS),
                        row.getString("lookup_code"),
                        Set.of((String[]) row.getArray("audience").getArray()),
                        json.readValue(row.getString("state"), MatterState.class),
                        facts == null
                                ? Map.of()
                                : json.readValue(keys.decrypt(FACTS, facts), FACT_MAP),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getInt("version"));
        return new Read(matter, row.getBytes("head"));
    }

    /**
     * A parameter has the same type whether it is null or not, times go as text: otherwise the
     * driver prepares the statement anew whenever a null comes or goes, and planning costs more
     * than the write.
     */
    private static SqlParameterValue text(@Nullable Object value) {
        return new SqlParameterValue(Types.VARCHAR, value == null ? null : value.toString());
    }

    private static SqlParameterValue time(@Nullable Instant instant) {
        return text(instant);
    }

    private static SqlParameterValue bytes(byte @Nullable [] content) {
        return new SqlParameterValue(Types.BINARY, content);
    }
}
