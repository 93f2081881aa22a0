package city.moyang.channel.workbench;

import city.moyang.base.component.Button;
import city.moyang.support.matter.Allowed;
import city.moyang.support.procedure.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * 办理: the buttons, made from what is allowed and from nothing else.
 *
 * @param task the task that they act on; 0 when there is none
 * @param step what is to be done
 * @param decisions the outcomes of the step
 * @param others what else can be done with it
 */
public record Panel(int task, String step, List<Button> decisions, List<Button> others) {

    static Panel of(Allowed allowed) {
        var others = new ArrayList<Button>();
        allowed.extensions()
                .forEach(rule ->
                        others.add(
                                button("延期 " + rule.amount() + " 天", "extend:" + rule.limit())
                                        .key("E")));
        if (allowed.tasks().isEmpty()) {
            return new Panel(0, "", List.of(), others);
        }
        var one = allowed.tasks().getFirst();
        others.addAll(0, others(one));
        return new Panel(one.task().id(), one.step().name(), decisions(one), others);
    }

    public boolean empty() {
        return decisions.isEmpty() && others.isEmpty();
    }

    private static List<Button> decisions(Allowed.OnTask one) {
        if (one.step().outcomes().isEmpty()) {
            return List.of(button("办毕", "complete").key("A"));
        }
        return one.step().outcomes().stream().map(Panel::decision).toList();
    }

    private static Button decision(Node.Outcome outcome) {
        var button = Button.submit(outcome.name()).named("act", "complete:" + outcome.code());
        var toned =
                switch (outcome.tone()) {
                    case "danger" -> button.danger();
                    case "primary" -> button;
                    default -> button.secondary();
                };
        return outcome.key().isEmpty() ? toned : toned.key(outcome.key());
    }

    private static List<Button> others(Allowed.OnTask one) {
        var others = new ArrayList<Button>();
        others.add(one.mine() ? button("放回", "release") : button("签收", "claim").key("C"));
        var asking = one.step().asking();
        if (one.ask() && asking != null) {
            others.add(button(asking.name(), "ask").key("B"));
        }
        one.returns()
                .forEach(step ->
                        others.add(button("退回" + step.name(), "return:" + step.id()).key("R")));
        if (one.resume()) {
            others.add(button("恢复计时", "resume"));
        }
        if (one.suspend()) {
            one.step()
                    .grounds()
                    .forEach(g -> others.add(button("暂停：" + g.name(), "suspend:" + g.code())));
        }
        one.step()
                .closings()
                .forEach(c -> others.add(button(c.name(), "close:" + c.code()).danger()));
        return others;
    }

    private static Button button(String label, String act) {
        return Button.submit(label).quiet().styled("slim").named("act", act);
    }
}
