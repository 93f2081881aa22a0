package city.moyang.channel.workbench;

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
 * @param others what else can be done with one press
 * @param groups what is needed seldom, each behind its own heading
 * @param phrases 常用语: beginnings of opinions
 */
public record Panel(
        int task,
        String step,
        List<Choice> decisions,
        List<Choice> others,
        List<Group> groups,
        List<String> phrases) {

    /**
     * One thing that can be done.
     *
     * @param style words of the stylesheet
     * @param key the letter that does the same; may be empty
     * @param opinion whether an opinion must be written
     * @param confirm whether the page asks once more
     */
    public record Choice(
            String label, String act, String style, String key, boolean opinion, boolean confirm) {

        static Choice plain(String label, String act, String key) {
            return new Choice(label, act, "quiet", key, false, false);
        }
    }

    /** Choices behind one heading. */
    public record Group(String name, String key, String note, List<Choice> choices) {}

    static Panel of(Allowed allowed) {
        var extensions =
                allowed.extensions().stream()
                        .map(rule ->
                                Choice.plain(
                                        "延长 " + rule.amount() + " 个工作日",
                                        "extend:" + rule.limit(),
                                        ""))
                        .toList();
        if (allowed.tasks().isEmpty()) {
            return new Panel(0, "", List.of(), extensions, List.of(), List.of());
        }
        var one = allowed.tasks().getFirst();
        return new Panel(
                one.task().id(),
                one.step().name(),
                decisions(one.step()),
                others(one),
                groups(one, extensions),
                phrases(one));
    }

    public boolean empty() {
        return decisions.isEmpty() && others.isEmpty();
    }

    private static List<Choice> decisions(Node.Step step) {
        if (step.outcomes().isEmpty()) {
            return List.of(new Choice("办毕", "complete", "", "A", false, false));
        }
        return step.outcomes().stream()
                .map(outcome ->
                        new Choice(
                                outcome.name(),
                                "complete:" + outcome.code(),
                                style(outcome.tone()),
                                outcome.key(),
                                outcome.opinion(),
                                outcome.confirm()))
                .toList();
    }

    private static String style(String tone) {
        return switch (tone) {
            case "danger" -> "danger";
            case "primary" -> "";
            default -> "secondary";
        };
    }

    private static List<Choice> others(Allowed.OnTask one) {
        var others = new ArrayList<Choice>();
        others.add(
                one.mine() ? Choice.plain("放回", "release", "C") : Choice.plain("签收", "claim", "C"));
        if (one.resume()) {
            others.add(Choice.plain("恢复计时", "resume", "P"));
        }
        var asking = one.step().asking();
        if (one.ask() && asking != null) {
            others.add(new Choice(asking.name(), "ask", "quiet", "B", true, false));
        }
        return others;
    }

    private static List<Group> groups(Allowed.OnTask one, List<Choice> extensions) {
        var groups = new ArrayList<Group>();
        var returns =
                one.returns().stream()
                        .map(to -> Choice.plain("退到" + to.name(), "return:" + to.id(), ""))
                        .toList();
        groups.add(new Group("退回", "R", "退给前面办过的人，要写明原因。", returns));
        if (one.suspend()) {
            var grounds =
                    one.step().grounds().stream()
                            .map(why -> Choice.plain(why.name(), "suspend:" + why.code(), ""))
                            .toList();
            var cited = one.step().grounds().getFirst().citation();
            groups.add(new Group("暂停计时", "P", "依据" + cited + "，所需时间不计入期限，并书面告知申请人。", grounds));
        }
        groups.add(new Group("延期", "X", "只能延长一次，并告知申请人理由。", extensions));
        var closings =
                one.step().closings().stream()
                        .map(end ->
                                new Choice(
                                        end.name(),
                                        "close:" + end.code(),
                                        "danger",
                                        "",
                                        true,
                                        false))
                        .toList();
        groups.add(new Group("结束办件", "Z", "这一件就此结束，不能恢复。", closings));
        return groups.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    private static List<String> phrases(Allowed.OnTask one) {
        var phrases = new ArrayList<String>();
        phrases.add("材料齐全，符合法定形式。");
        if (one.step().outcomes().stream().anyMatch(outcome -> outcome.tone().equals("danger"))) {
            phrases.add("不符合法定条件，理由：");
        }
        if (one.ask()) {
            phrases.add("请补充以下材料：");
        }
        return phrases;
    }
}
