package city.moyang.support.procedure;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Reads our own attributes and elements from a BPMN model. */
final class Attributes {
    static final String OURS = "urn:moyang:procedure";

    static @Nullable String attribute(ModelElementInstance element, String name) {
        return element.getAttributeValueNs(OURS, name);
    }

    static String attribute(ModelElementInstance element, String name, String otherwise) {
        var value = attribute(element, name);
        return value == null ? otherwise : value;
    }

    /** Our elements of one name among the extension elements, in document order. */
    static List<DomElement> ours(ModelElementInstance element, String name) {
        return element.getDomElement().getChildElements().stream()
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(extensions -> extensions.getChildElements().stream())
                .filter(child ->
                        OURS.equals(child.getNamespaceURI()) && child.getLocalName().equals(name))
                .toList();
    }

    /**
     * @throws IllegalArgumentException when it is missing, naming the element
     */
    static String required(DomElement element, String attribute) {
        var value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    "<" + element.getLocalName() + "> 缺少属性 " + attribute);
        }
        return value;
    }

    static String optional(DomElement element, String attribute, String otherwise) {
        var value = element.getAttribute(attribute);
        return value == null ? otherwise : value;
    }

    static @Nullable String optional(DomElement element, String attribute) {
        return element.getAttribute(attribute);
    }

    static boolean yes(DomElement element, String attribute) {
        return "yes".equals(element.getAttribute(attribute));
    }

    static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.trim().split("\\s+"));
    }

    /**
     * The flows that leave a node; read from the flows themselves, since files need not repeat them
     * at the node.
     */
    static List<SequenceFlow> outgoing(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .toList();
    }

    /** The one node that follows. */
    static String next(FlowNode node) {
        var flows = outgoing(node);
        if (flows.size() != 1) {
            throw new IllegalArgumentException("应当恰有一条出线，现有 " + flows.size() + " 条；分支请用排他网关");
        }
        return flows.getFirst().getTarget().getId();
    }

    /** Elements of a process that are drawn but never walked. */
    static boolean silent(FlowElement element) {
        return Set.of(
                        BpmnModelConstants.BPMN_ELEMENT_SEQUENCE_FLOW,
                        BpmnModelConstants.BPMN_ELEMENT_BOUNDARY_EVENT)
                .contains(element.getElementType().getTypeName());
    }

    private Attributes() {}
}
