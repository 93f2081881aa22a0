package city.moyang.channel.progress;

import city.moyang.base.component.Moment;
import city.moyang.base.time.CityClock;
import city.moyang.support.matter.Entry;
import city.moyang.support.matter.History;
import city.moyang.support.matter.Matter;
import city.moyang.support.procedure.Node;
import city.moyang.support.procedure.Procedure;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 办理记录: the ledger in the words of the procedure, the newest first. */
final class Moments {
    private final Matter matter;
    private final Procedure procedure;
    private final Names names;
    private final Map<Integer, String> steps = new HashMap<>();

    Moments(Matter matter, Procedure procedure, Names names) {
        this.matter = matter;
        this.procedure = procedure;
        this.names = names;
    }

    List<Moment> moments(List<History.Line> lines) {
        var moments = new ArrayList<Moment>();
        for (var line : lines) {
            steps.putAll(line.entry().tasksEntered());
            if (line.weighty()) {
                moments.addFirst(moment(line, line == lines.getLast()));
            }
        }
        return moments;
    }

    private Moment moment(History.Line line, boolean last) {
        var entry = line.entry();
        var at = entry.recordedAt().atZone(CityClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        var opinion = line.destroyed() ? "已依法销毁，只保留本条留痕。" : line.opinion();
        var place =
                "留痕第 "
                        + entry.seq()
                        + " 条 "
                        + line.hash().substring(0, 4)
                        + "···"
                        + line.hash().substring(line.hash().length() - 4);
        return Moment.of(
                        title(entry),
                        at.toLocalDateTime().toString(),
                        Words.moment(entry.recordedAt()),
                        names.of(entry.by()))
                .said(opinion)
                .traced(place, "")
                .marked(kind(entry, last));
    }

    private Moment.Kind kind(Entry entry, boolean last) {
        if (entry.act().equals("suspend") || entry.act().equals("ask")) {
            return Moment.Kind.PAUSE;
        }
        return last && matter.state().open() ? Moment.Kind.NOW : Moment.Kind.PAST;
    }

    private String title(Entry entry) {
        return switch (entry.act()) {
            case "open" -> "提交申请";
            case "complete" -> completed(entry);
            case "return" -> "退回" + step(entry.detail());
            case "transfer" -> "转办";
            case "ask" -> asking(entry, true);
            case "answer" -> asking(entry, false);
            case "suspend" -> "暂停计时：" + ground(entry.detail());
            case "resume" -> "恢复计时";
            case "extend" -> "延期：" + limit(entry.detail());
            case "withdraw" -> "撤回申请";
            case "comment" -> "留言";
            case "close" -> "终结";
            case "recount" -> "放假安排有变，期限重新计算";
            case "expire" -> "到期自动流转：" + stepOf(entry);
            default -> entry.act();
        };
    }

    private String completed(Entry entry) {
        if (procedure.nodes().get(steps.getOrDefault(entry.task(), "")) instanceof Node.Step step) {
            var outcome = step.outcome(entry.detail()).map(Node.Outcome::name).orElse("办毕");
            return step.name().equals(outcome) ? outcome : step.name() + "：" + outcome;
        }
        return "办理";
    }

    private String asking(Entry entry, boolean question) {
        if (procedure.nodes().get(steps.getOrDefault(entry.task(), "")) instanceof Node.Step step
                && step.asking() != null) {
            return question ? step.asking().name() : step.asking().answerName();
        }
        return question ? "请申请人答复" : "申请人答复";
    }

    private String stepOf(Entry entry) {
        return step(steps.getOrDefault(entry.task(), ""));
    }

    private String step(String id) {
        return procedure.nodes().get(id) instanceof Node.Step step ? step.name() : "";
    }

    private String ground(String code) {
        return procedure.nodes().values().stream()
                .filter(Node.Step.class::isInstance)
                .flatMap(node -> ((Node.Step) node).grounds().stream())
                .filter(ground -> ground.code().equals(code))
                .map(Node.Ground::name)
                .findFirst()
                .orElse(code);
    }

    private String limit(String code) {
        var limit = procedure.limits().get(code);
        return limit == null ? code : limit.name();
    }
}
