package city.moyang.support.procedure;

import city.moyang.support.definition.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a good graph looks like: nothing dangles, nothing is out of reach, everything named exists.
 */
final class Lint {
    private final Procedure procedure;
    private final Lines lines;
    private final List<Finding> findings = new ArrayList<>();

    private Lint(Procedure procedure, Lines lines) {
        this.procedure = procedure;
        this.lines = lines;
    }

    static List<Finding> of(Procedure procedure, Lines lines) {
        var lint = new Lint(procedure, lines);
        lint.everyNodeIsReached();
        lint.everyNameIsKnown();
        lint.itCanEnd();
        return lint.findings;
    }

    private void everyNodeIsReached() {
        var reached = new HashSet<String>();
        var queue = new ArrayDeque<>(List.of(procedure.start()));
        while (!queue.isEmpty()) {
            var id = queue.pop();
            if (reached.add(id)) {
                if (procedure.nodes().containsKey(id)) {
                    queue.addAll(followers(procedure.node(id)));
                } else {
                    refuse(id, "出线指向了不能用的元素");
                }
            }
        }
        procedure.nodes().keySet().stream()
                .filter(id -> !reached.contains(id))
                .forEach(id -> refuse(id, "走不到这里；请连上线或删去"));
    }

    private static List<String> followers(Node node) {
        return switch (node) {
            case Node.Start start -> List.of(start.next());
            case Node.Step step ->
                    step.deadline() == null
                            ? List.of(step.next())
                            : List.of(step.next(), step.deadline().next());
            case Node.Automatic automatic -> List.of(automatic.next());
            case Node.Choice choice ->
                    Stream.concat(
                                    choice.branches().stream().map(Node.Branch::next),
                                    Stream.of(choice.otherwise()))
                            .toList();
            case Node.End _ -> List.of();
        };
    }

    private void everyNameIsKnown() {
        var stages =
                procedure.stages().stream().map(Procedure.Stage::id).collect(Collectors.toSet());
        for (var node : procedure.nodes().values()) {
            clocks(node).forEach(verb -> limitIsKnown(node.id(), verb.limit()));
            if (node instanceof Node.Step step) {
                stepIsKnown(step, stages);
            }
        }
        procedure.extensions().keySet().forEach(limit -> limitIsKnown(procedure.key(), limit));
    }

    private void stepIsKnown(Node.Step step, Set<String> stages) {
        if (!stages.contains(step.stage())) {
            refuse(step.id(), "阶段“" + step.stage() + "”没有定义");
        }
        step.notBy().stream()
                .filter(other -> !(procedure.nodes().get(other) instanceof Node.Step))
                .forEach(other -> refuse(step.id(), "not-by 里的“" + other + "”不是环节"));
        step.grounds().stream()
                .flatMap(ground -> ground.limits().stream())
                .forEach(limit -> limitIsKnown(step.id(), limit));
        if (step.deadline() != null) {
            limitIsKnown(step.id(), step.deadline().limit());
        }
        var codes = step.outcomes().stream().map(Node.Outcome::code).toList();
        if (new HashSet<>(codes).size() != codes.size()) {
            refuse(step.id(), "结论代码有重复：" + codes);
        }
    }

    private static List<Node.ClockVerb> clocks(Node node) {
        return switch (node) {
            case Node.Start start -> start.clocks();
            case Node.Step step -> step.clocks();
            case Node.Automatic automatic -> automatic.clocks();
            case Node.End end -> end.clocks();
            case Node.Choice _ -> List.of();
        };
    }

    private void limitIsKnown(String element, String limit) {
        if (!procedure.limits().containsKey(limit)) {
            refuse(element, "时限“" + limit + "”没有定义");
        }
    }

    private void itCanEnd() {
        if (procedure.nodes().values().stream().noneMatch(Node.End.class::isInstance)) {
            refuse(procedure.key(), "流程没有结束事件");
        }
    }

    private void refuse(String id, String rule) {
        findings.add(Finding.refuse(lines.at(id), rule));
    }
}
