package city.moyang.support.procedure;

import city.moyang.support.definition.Definition;
import city.moyang.support.definition.Definitions;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every version of every procedure, compiled once. */
@Component
public class Procedures {
    private final Definitions definitions;
    private final Map<String, Procedure> compiled = new ConcurrentHashMap<>();

    Procedures(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The version that a matter opened today follows. */
    public Procedure current(String key) {
        return compiled(definitions.current(ProcedureKind.NAME, key));
    }

    /** The version that a running matter stays on. */
    public Procedure version(String key, int version) {
        var known = compiled.get(key + "/" + version);
        return known != null
                ? known
                : compiled(definitions.version(ProcedureKind.NAME, key, version));
    }

    private Procedure compiled(Definition definition) {
        return compiled.computeIfAbsent(
                definition.name(),
                _ ->
                        Objects.requireNonNull(
                                Compiler.compile(
                                                definition.key(),
                                                definition.version(),
                                                definition.content())
                                        .procedure(),
                                () -> "published, but does not compile: " + definition.name()));
    }
}
