package city.moyang.support.procedure;

import city.moyang.support.limit.LimitTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 流程: one version of how a kind of business moves, as a graph of nodes. Immutable; running matters
 * stay on the version that they started under.
 *
 * @param kind the kind of matter that follows it; rights are granted by it
 * @param word what one matter of it is called
 * @param stages in the order in which a matter passes them
 * @param limits the time limits that its steps start and stop, by code
 * @param extensions how a limit may be extended, by the limit's code
 */
public record Procedure(
        String key,
        int version,
        String name,
        String kind,
        String word,
        List<Stage> stages,
        Map<String, Limit> limits,
        Map<String, Extending> extensions,
        Map<String, Node> nodes,
        String start) {

    public Procedure {
        stages = List.copyOf(stages);
        limits = Map.copyOf(limits);
        extensions = Map.copyOf(extensions);
        nodes = Map.copyOf(nodes);
    }

    /** How an entry names it: {@code key/3}. */
    public String id() {
        return key + "/" + version;
    }

    public Node node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("procedure " + id() + " has no node " + id);
        }
        return node;
    }

    /**
     * @throws IllegalArgumentException when the node is not a step
     */
    public Node.Step step(String id) {
        if (node(id) instanceof Node.Step step) {
            return step;
        }
        throw new IllegalArgumentException("not a step of " + this.id() + ": " + id);
    }

    /** Everybody who has a part in it: whose steps there are, and who approves extensions. */
    public Set<Performer> performers() {
        var all = new HashSet<Performer>();
        nodes.values()
                .forEach(node -> {
                    if (node instanceof Node.Step step) {
                        all.add(step.performer());
                    }
                });
        extensions.values().forEach(extending -> all.add(extending.approver()));
        return Set.copyOf(all);
    }

    public String stageName(String id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .map(Stage::name)
                .findFirst()
                .orElse(id);
    }

    /** 阶段: what a stranger follows; several steps belong to one. */
    public record Stage(String id, String name) {}

    /**
     * A time limit that the procedure knows.
     *
     * @param term its length when the opening names none; null when the opening must name it
     * @param deciding whether the matter is late when this one is over (a promised or legal limit,
     *     not a step's)
     */
    public record Limit(String code, String name, @Nullable LimitTerm term, boolean deciding) {}

    /** How often and by how much a limit may be extended, and whose approval that takes. */
    public record Extending(
            String limit, int amount, int times, Performer approver, String citation) {}
}
