package city.moyang.support.procedure;

import static city.moyang.support.procedure.Attributes.attribute;
import static city.moyang.support.procedure.Attributes.optional;
import static city.moyang.support.procedure.Attributes.ours;
import static city.moyang.support.procedure.Attributes.required;
import static city.moyang.support.procedure.Attributes.yes;

import city.moyang.support.limit.LimitTerm;
import city.moyang.support.limit.LimitUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What stands at the head of a process: its kind, stages, limits, and how they may be extended. */
final class ProcessHead {
    private final Process process;

    ProcessHead(Process process) {
        this.process = process;
    }

    Procedure procedure(String key, int version, Map<String, Node> nodes, String start) {
        var limits = new LinkedHashMap<String, Procedure.Limit>();
        for (var limit : ours(process, "limit")) {
            limits.put(required(limit, "code"), limit(limit));
        }
        var extensions = new LinkedHashMap<String, Procedure.Extending>();
        for (var extension : ours(process, "extension")) {
            extensions.put(required(extension, "limit"), extending(extension));
        }
        return new Procedure(
                key,
                version,
                process.getName() == null ? key : process.getName(),
                attribute(process, "kind", key),
                attribute(process, "word", "件"),
                ours(process, "stage").stream()
                        .map(stage ->
                                new Procedure.Stage(required(stage, "id"), required(stage, "name")))
                        .toList(),
                limits,
                extensions,
                nodes,
                start);
    }

    private static Procedure.Limit limit(DomElement limit) {
        var amount = optional(limit, "amount");
        var term =
                amount == null
                        ? null
                        : new LimitTerm(
                                number(amount),
                                LimitUnit.of(required(limit, "unit")),
                                required(limit, "cite"));
        return new Procedure.Limit(
                required(limit, "code"), required(limit, "name"), term, yes(limit, "deciding"));
    }

    private static Procedure.Extending extending(DomElement extension) {
        return new Procedure.Extending(
                required(extension, "limit"),
                number(required(extension, "amount")),
                number(optional(extension, "times", "1")),
                Performer.parse(required(extension, "approver")),
                required(extension, "cite"));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("“" + text + "”应是 1 到 9999 的整数");
        }
        return Integer.parseInt(text);
    }
}
