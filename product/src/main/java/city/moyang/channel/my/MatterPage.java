package city.moyang.channel.my;

import city.moyang.base.component.Clock;
import city.moyang.base.component.Moment;
import city.moyang.base.component.Stage;
import city.moyang.base.component.Tone;
import city.moyang.base.web.Crumb;
import city.moyang.channel.progress.Progress;
import city.moyang.support.matter.Allowed;
import city.moyang.support.matter.Matter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 我的一件: where it stands, what happens next, what can be done now.
 *
 * @param question the task that waits for the opener's answer; 0 for none
 * @param asked what was asked, in the officer's words
 * @param request names the next request, so that a form sent twice counts once
 */
public record MatterPage(
        String title,
        String url,
        String number,
        String lookupCode,
        String unit,
        List<Crumb> crumbs,
        Tone tone,
        String light,
        String status,
        boolean justSubmitted,
        List<Stage> stages,
        @Nullable Clock clock,
        List<Moment> record,
        List<Progress.Paper> papers,
        int question,
        String questionName,
        String asked,
        boolean withdrawable,
        boolean commentable,
        boolean whole,
        String request) {

    static MatterPage of(
            Matter matter,
            Progress.View view,
            Allowed allowed,
            String unit,
            boolean submitted,
            UUID request) {
        var question = allowed.tasks().stream().filter(Allowed.OnTask::answering).findFirst();
        return new MatterPage(
                matter.title(),
                "/matters/" + matter.id(),
                matter.number(),
                matter.lookupCode(),
                unit,
                List.of(new Crumb("首页", "/"), new Crumb("我的办件", "/my"), Crumb.here(matter.title())),
                question.isPresent() ? Tone.WARN : view.light().tone(),
                question.isPresent() ? "等您补正" : view.light().label(),
                view.status(),
                submitted,
                view.stages(),
                view.clock().orElse(null),
                view.record(),
                view.papers(),
                question.map(q -> q.task().id()).orElse(0),
                question.map(q -> q.step().asking()).map(a -> a.answerName()).orElse(""),
                question.isPresent() ? lastQuestion(view.record()) : "",
                allowed.withdraw(),
                allowed.comment(),
                view.whole(),
                request.toString());
    }

    private static String lastQuestion(List<Moment> record) {
        return record.stream()
                .filter(moment -> moment.kind() == Moment.Kind.PAUSE)
                .map(Moment::opinion)
                .findFirst()
                .orElse("");
    }

    /** What the clock of this matter tells. */
    public String clockHeading() {
        if (question > 0) {
            return "期限先停着，等您补正";
        }
        return commentable ? "最迟哪天办好" : "用了多久";
    }

    /** What the reader has to do, in one sentence. */
    public String next() {
        if (question > 0) {
            return "请按要求补齐后提交，办理时限从那时起重新计算。";
        }
        return commentable ? "由" + unit + "办理，您不用做什么。" : "这一件已经办完。";
    }
}
