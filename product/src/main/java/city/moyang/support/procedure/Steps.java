package city.moyang.support.procedure;

import static city.moyang.support.procedure.Attributes.attribute;
import static city.moyang.support.procedure.Attributes.optional;
import static city.moyang.support.procedure.Attributes.ours;
import static city.moyang.support.procedure.Attributes.required;
import static city.moyang.support.procedure.Attributes.words;
import static city.moyang.support.procedure.Attributes.yes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements that become nodes. Each throws IllegalArgumentException with a sentence when
 * one is not whole.
 */
final class Steps {

    static Node.Step step(UserTask task, Collection<FlowElement> all) {
        var performer = attribute(task, "performer");
        var stage = attribute(task, "stage");
        if (performer == null || stage == null) {
            throw new IllegalArgumentException("用户任务要写明 performer（谁办）和 stage（哪个阶段）");
        }
        var asking = ours(task, "ask").stream().findFirst().map(Steps::asking).orElse(null);
        return new Node.Step(
                task.getId(),
                name(task),
                stage,
                Performer.parse(performer),
                words(attribute(task, "not-by")),
                ours(task, "outcome").stream().map(Steps::outcome).toList(),
                attribute(task, "form"),
                asking,
                ours(task, "ground").stream().map(Steps::ground).toList(),
                ours(task, "close").stream().map(Steps::closing).toList(),
                !"no".equals(attribute(task, "withdrawable")),
                clocks(task, Node.Moment.ENTER),
                deadline(task, all),
                Attributes.next(task));
    }

    static Node.Automatic automatic(ServiceTask task) {
        var effect = attribute(task, "effect");
        if (effect == null) {
            throw new IllegalArgumentException("服务任务要写明 effect（做什么）");
        }
        return new Node.Automatic(
                task.getId(),
                name(task),
                attribute(task, "stage"),
                effect,
                clocks(task, Node.Moment.ENTER),
                Attributes.next(task));
    }

    static Node.Choice choice(ExclusiveGateway gateway) {
        var otherwise = gateway.getDefault();
        if (otherwise == null) {
            throw new IllegalArgumentException("排他网关要有默认出线，条件都不成立时走它");
        }
        var branches = new ArrayList<Node.Branch>();
        for (var flow : Attributes.outgoing(gateway)) {
            if (flow.equals(otherwise)) {
                continue;
            }
            var condition = flow.getConditionExpression();
            if (condition == null) {
                throw new IllegalArgumentException("出线 " + flow.getId() + " 没有条件；没有条件的那条请设为默认");
            }
            branches.add(
                    new Node.Branch(
                            Condition.parse(condition.getTextContent().trim()),
                            flow.getTarget().getId()));
        }
        return new Node.Choice(gateway.getId(), branches, otherwise.getTarget().getId());
    }

    static List<Node.ClockVerb> clocks(ModelElementInstance element, Node.Moment usual) {
        return ours(element, "clock").stream().map(clock -> clock(clock, usual)).toList();
    }

    static String name(FlowElement element) {
        var name = element.getName();
        return name == null || name.isBlank() ? element.getId() : name;
    }

    private static Node.ClockVerb clock(DomElement clock, Node.Moment usual) {
        var at = optional(clock, "at");
        return new Node.ClockVerb(
                word(Node.ClockVerb.Verb.class, required(clock, "do")),
                required(clock, "limit"),
                at == null ? usual : word(Node.Moment.class, at),
                optional(clock, "outcome"),
                optional(clock, "since"));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "“"
                            + word
                            + "”写错了，可用："
                            + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT),
                    e);
        }
    }

    private static Node.Outcome outcome(DomElement outcome) {
        return new Node.Outcome(
                required(outcome, "code"),
                required(outcome, "name"),
                optional(outcome, "tone", "plain"),
                optional(outcome, "key", ""),
                yes(outcome, "opinion"),
                yes(outcome, "confirm"));
    }

    private static Node.Asking asking(DomElement ask) {
        return new Node.Asking(required(ask, "name"), required(ask, "answer"), yes(ask, "once"));
    }

    private static Node.Ground ground(DomElement ground) {
        return new Node.Ground(
                required(ground, "code"),
                required(ground, "name"),
                required(ground, "cite"),
                words(required(ground, "limits")));
    }

    private static Node.Closing closing(DomElement close) {
        return new Node.Closing(
                required(close, "code"), required(close, "name"), required(close, "result"));
    }

    private static Node.@Nullable Deadline deadline(UserTask task, Collection<FlowElement> all) {
        for (var element : all) {
            if (element instanceof BoundaryEvent event && task.equals(event.getAttachedTo())) {
                var limit = attribute(event, "deadline");
                if (limit == null || !event.cancelActivity()) {
                    throw new IllegalArgumentException(
                            "边界事件 " + event.getId() + " 要写明 deadline（哪个时限到期），并且是中断的");
                }
                return new Node.Deadline(limit, Attributes.next(event));
            }
        }
        return null;
    }

    private Steps() {}
}
