package city.moyang.support.procedure;

import city.moyang.support.definition.Finding;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelException;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/**
 * Turns a BPMN file into a {@link Procedure}, collecting everything that is wrong with it on the
 * way.
 */
final class Compiler {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private Lines lines = new Lines();

    /** What came out: a procedure when nothing refuses, and what was found. */
    record Compiled(@Nullable Procedure procedure, List<Finding> findings) {}

    static Compiled compile(String key, int version, byte[] xml) {
        var compiler = new Compiler();
        var procedure = compiler.read(key, version, xml);
        var refused = compiler.findings.stream().anyMatch(Finding::refuses);
        return new Compiled(refused ? null : procedure, List.copyOf(compiler.findings));
    }

    private @Nullable Procedure read(String key, int version, byte[] xml) {
        try {
            lines = Lines.of(xml);
            var processes =
                    Bpmn.readModelFromStream(new ByteArrayInputStream(xml))
                            .getModelElementsByType(Process.class);
            if (processes.size() != 1) {
                findings.add(
                        Finding.refuse("definitions", "一份文件写一个流程，现有 " + processes.size() + " 个"));
                return null;
            }
            return read(key, version, processes.iterator().next());
        } catch (IllegalArgumentException | BpmnModelException e) {
            findings.add(Finding.refuse("文件", String.valueOf(e.getMessage())));
        } catch (ModelException e) {
            findings.add(Finding.refuse("文件", "不是 BPMN 2.0 文件：" + e.getMessage()));
        }
        return null;
    }

    private @Nullable Procedure read(String key, int version, Process process) {
        var head = new ProcessHead(process);
        for (var element : process.getFlowElements()) {
            reading(element.getId(), () -> readElement(element, process.getFlowElements()));
        }
        var starts = nodes.values().stream().filter(Node.Start.class::isInstance).toList();
        if (starts.size() != 1) {
            findings.add(
                    Finding.refuse(process.getId(), "流程要有一个且只有一个开始事件，现有 " + starts.size() + " 个"));
        }
        if (findings.stream().anyMatch(Finding::refuses)) {
            return null;
        }
        var procedure = head.procedure(key, version, nodes, starts.getFirst().id());
        findings.addAll(Lint.of(procedure, lines));
        return procedure;
    }

    private void readElement(FlowElement element, Collection<FlowElement> all) {
        switch (element) {
            case StartEvent start when start.getEventDefinitions().isEmpty() ->
                    put(
                            new Node.Start(
                                    start.getId(),
                                    Steps.clocks(start, Node.Moment.LEAVE),
                                    Attributes.next(start)));
            case EndEvent end when end.getEventDefinitions().isEmpty() ->
                    put(
                            new Node.End(
                                    end.getId(),
                                    Steps.name(end),
                                    Attributes.attribute(end, "result", end.getId()),
                                    Steps.clocks(end, Node.Moment.ENTER)));
            case UserTask task when task.getLoopCharacteristics() == null ->
                    put(Steps.step(task, all));
            case ServiceTask task when task.getLoopCharacteristics() == null ->
                    put(Steps.automatic(task));
            case ExclusiveGateway gateway -> put(Steps.choice(gateway));
            default -> {
                if (!Attributes.silent(element)) {
                    unsupported(element);
                }
            }
        }
    }

    private void unsupported(FlowElement element) {
        findings.add(Finding.refuse(lines.at(element.getId()), Unsupported.instead(element)));
    }

    private void put(Node node) {
        nodes.put(node.id(), node);
    }

    private void reading(String id, Runnable read) {
        try {
            read.run();
        } catch (IllegalArgumentException e) {
            findings.add(Finding.refuse(lines.at(id), String.valueOf(e.getMessage())));
        }
    }
}
