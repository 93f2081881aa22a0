package city.moyang.support.definition;

import city.moyang.base.crypto.Sm3;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where definitions are found, published and checked. Versions never change, so each is read once.
 */
@Component
public class Definitions {
    private final DefinitionTable table;
    private final Clock clock;
    private final Map<String, DefinitionKind> kinds;
    private final Map<String, Definition> versions = new ConcurrentHashMap<>();
    private final Map<String, Integer> current = new ConcurrentHashMap<>();

    Definitions(DefinitionTable table, Clock clock, List<DefinitionKind> kinds) {
        this.table = table;
        this.clock = clock;
        this.kinds =
                kinds.stream().collect(Collectors.toMap(DefinitionKind::name, Function.identity()));
    }

    /** The version in force today. */
    public Definition current(String kind, String key) {
        var today = LocalDate.now(clock);
        var version =
                current.computeIfAbsent(
                        kind + "/" + key + "@" + today, _ -> table.inForce(kind, key, today));
        return version(kind, key, version);
    }

    public Definition version(String kind, String key, int version) {
        return versions.computeIfAbsent(
                kind + "/" + key + "/" + version,
                _ ->
                        table.find(kind, key, version)
                                .orElseThrow(() ->
                                        new Refused(
                                                Refused.Reason.UNKNOWN_DEFINITION,
                                                key,
                                                "没有这份定义：" + kind + "/" + key + "/" + version)));
    }

    /** The keys of a kind that have a published version. */
    public List<String> keys(String kind) {
        return table.keys(kind);
    }

    /** What the lint of its kind says about a content that may not be published yet. */
    public List<Finding> lint(String kind, String key, byte[] content) {
        return kind(kind).lint(key, content);
    }

    /**
     * Publishes a new version, in force from today.
     *
     * @throws Refused with every refusing finding when its lint does not let it through
     */
    @Transactional
    public Definition publish(String kind, String key, byte[] content, String origin) {
        var refused = lint(kind, key, content).stream().filter(Finding::refuses).toList();
        if (!refused.isEmpty()) {
            throw new Refused(Refused.Reason.LINT, key, sentences(kind, key, refused));
        }
        var version = table.latestVersion(kind, key) + 1;
        var definition =
                new Definition(
                        kind,
                        key,
                        version,
                        content,
                        Sm3.hex(content),
                        origin,
                        firstDay(version, origin),
                        null);
        table.publish(definition);
        current.clear();
        return definition;
    }

    /**
     * A release's first text counts as in force since ever; whatever follows is in force from
     * today.
     */
    private LocalDate firstDay(int version, String origin) {
        return version == 1 && origin.equals("seed") ? LocalDate.EPOCH : LocalDate.now(clock);
    }

    /** Whether the newest version has just this content. */
    boolean isLatest(String kind, String key, byte[] content) {
        return table.latestDigest(kind, key).filter(Sm3.hex(content)::equals).isPresent();
    }

    /** Keeps a release's new text beside the city's own edit, to be looked at; never over it. */
    void keepDraft(String kind, String key, byte[] content) {
        table.keepDraft(kind, key, content, Sm3.hex(content));
    }

    boolean editedByCity(String kind, String key) {
        return table.latestOrigin(kind, key).filter("city"::equals).isPresent();
    }

    List<DefinitionKind> kinds() {
        return List.copyOf(kinds.values());
    }

    private DefinitionKind kind(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no such kind of definition: " + name);
        }
        return kind;
    }

    private static String sentences(String kind, String key, List<Finding> findings) {
        return findings.stream()
                .map(f -> kind + "/" + key + " " + f.element() + "：" + f.rule())
                .collect(Collectors.joining("；"));
    }
}
