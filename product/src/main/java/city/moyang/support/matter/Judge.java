package city.moyang.support.matter;

import static city.moyang.support.matter.Refused.Reason.ASKED_ALREADY;
import static city.moyang.support.matter.Refused.Reason.CANNOT_TAKE_OVER;
import static city.moyang.support.matter.Refused.Reason.CHANGED_MEANWHILE;
import static city.moyang.support.matter.Refused.Reason.EXTENDED_ALREADY;
import static city.moyang.support.matter.Refused.Reason.EXTENDED_TOO_LATE;
import static city.moyang.support.matter.Refused.Reason.NEVER_DONE_HERE;
import static city.moyang.support.matter.Refused.Reason.NOT_ALLOWED_HERE;
import static city.moyang.support.matter.Refused.Reason.NOT_OVER_YET;
import static city.moyang.support.matter.Refused.Reason.NOT_RUNNING;
import static city.moyang.support.matter.Refused.Reason.NOT_YOURS;
import static city.moyang.support.matter.Refused.Reason.NO_SUCH_OUTCOME;
import static city.moyang.support.matter.Refused.Reason.OPINION_REQUIRED;
import static city.moyang.support.matter.Refused.Reason.OPINION_TOO_LONG;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import city.moyang.support.limit.TimeLimit;
import city.moyang.support.procedure.Node;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges one act: either it is refused with a reason, or the walk holds everything that follows
 * from it.
 */
final class Judge {
    private static final int LONGEST_OPINION = 2000;

    private final Standing standing;
    private final Walk walk;
    private final Access access;
    private final WorkingCalendar calendar;
    private final Instant now;

    Judge(Standing standing, Walk walk, Access access, WorkingCalendar calendar, Instant now) {
        this.standing = standing;
        this.walk = walk;
        this.access = access;
        this.calendar = calendar;
        this.now = now;
    }

    void judge(Act act) {
        standing.mustSee();
        standing.mustBeOpen();
        opinionFits(act);
        walk.learn(act.answers());
        switch (act) {
            case Act.Open _ -> throw standing.refused(NOT_ALLOWED_HERE);
            case Act.Claim claim ->
                    hold(
                            standing.mine(claim.task()),
                            standing.actor().person(),
                            standing.actor().post());
            case Act.Release release -> hold(standing.mine(release.task()), null, null);
            case Act.Complete complete -> complete(complete);
            case Act.Return back -> giveBack(back);
            case Act.Transfer transfer -> transfer(transfer);
            case Act.Ask ask -> ask(ask);
            case Act.Answer answer -> answer(answer);
            case Act.Suspend suspend -> suspend(suspend);
            case Act.Resume resume -> resume(resume);
            case Act.Close close -> close(close);
            case Act.Extend extend -> extend(extend);
            case Act.Withdraw withdraw -> withdraw();
            case Act.Comment comment -> opinionIn(comment);
            case Act.Expire expire -> expire(expire);
            case Act.Recount _ -> onlyTheSystem();
        }
    }

    private void complete(Act.Complete act) {
        var task = standing.mine(act.task());
        var step = standing.step(task);
        if (task.answers() > 0) {
            throw standing.refused(NOT_ALLOWED_HERE);
        }
        if (!step.outcomes().isEmpty()) {
            var code = act.outcome() == null ? "" : act.outcome();
            var outcome = step.outcome(code).orElseThrow(() -> standing.refused(NO_SUCH_OUTCOME));
            if (outcome.opinion()) {
                opinionIn(act);
            }
        }
        walk.add(new Move.Left(task.id(), true));
        walk.leave(step, act.outcome(), step.next());
    }

    private void giveBack(Act.Return act) {
        var task = standing.mine(act.task());
        opinionIn(act);
        var doers = standing.matter().state().doers().get(act.toStep());
        if (doers == null || task.answers() > 0 || task.step().equals(act.toStep())) {
            throw standing.refused(NEVER_DONE_HERE);
        }
        walk.add(new Move.Left(task.id(), false));
        var again = walk.enter(standing.procedure().step(act.toStep()));
        walk.add(new Move.Held(again.task(), doers.getLast(), null, again.candidate()));
    }

    private void transfer(Act.Transfer act) {
        var task = own(act.task());
        var other = Actor.officer(act.toPerson(), act.toPost(), act.toUnit());
        if (!access.keys(other).contains(task.candidate())) {
            throw standing.refused(CANNOT_TAKE_OVER);
        }
        hold(task, act.toPerson(), act.toPost());
    }

    private void ask(Act.Ask act) {
        var task = standing.mine(act.task());
        var step = standing.step(task);
        var asking = step.asking();
        if (asking == null || task.answers() > 0) {
            throw standing.refused(NOT_ALLOWED_HERE);
        }
        if (asking.once() && standing.matter().state().asked() > 0) {
            throw standing.refused(ASKED_ALREADY);
        }
        opinionIn(act);
        if (task.holder() == null) {
            hold(task, standing.actor().person(), standing.actor().post());
        }
        walk.ask(step, task.id());
    }

    private void answer(Act.Answer act) {
        var task = standing.mine(act.task());
        if (task.answers() == 0) {
            throw standing.refused(NOT_ALLOWED_HERE);
        }
        opinionIn(act);
        walk.add(new Move.Left(task.id(), false));
        walk.answer(standing.step(task), task.answers());
    }

    private void suspend(Act.Suspend act) {
        var task = own(act.task());
        var ground =
                standing.step(task).grounds().stream()
                        .filter(g -> g.code().equals(act.ground()))
                        .findFirst()
                        .orElseThrow(() -> standing.refused(NOT_ALLOWED_HERE));
        opinionIn(act);
        var running = ground.limits().stream().filter(this::counts).toList();
        if (running.isEmpty()) {
            throw standing.refused(NOT_RUNNING);
        }
        running.forEach(
                code -> walk.add(new Move.LimitSuspended(code, ground.name(), ground.citation())));
    }

    private boolean counts(String code) {
        var limit = standing.matter().state().limits().get(code);
        return limit != null && limit.stoppedAt() == null && !limit.suspended();
    }

    private void resume(Act.Resume act) {
        own(act.task());
        var resting =
                standing.matter().state().limits().values().stream()
                        .filter(TimeLimit::suspended)
                        .map(TimeLimit::code)
                        .sorted()
                        .toList();
        if (resting.isEmpty()) {
            throw standing.refused(NOT_RUNNING);
        }
        resting.forEach(code -> walk.add(new Move.LimitResumed(code)));
    }

    private void close(Act.Close act) {
        var task = own(act.task());
        var closing =
                standing.step(task).closings().stream()
                        .filter(c -> c.code().equals(act.closing()))
                        .findFirst()
                        .orElseThrow(() -> standing.refused(NOT_ALLOWED_HERE));
        opinionIn(act);
        walk.finish(closing.result());
    }

    private void extend(Act.Extend act) {
        var rule = standing.procedure().extensions().get(act.limit());
        if (rule == null) {
            throw standing.refused(NOT_ALLOWED_HERE);
        }
        if (!standing.holds(rule.approver())) {
            throw standing.refused(NOT_YOURS);
        }
        opinionIn(act);
        var limit = standing.matter().state().limits().get(act.limit());
        if (limit == null || limit.stoppedAt() != null) {
            throw standing.refused(NOT_RUNNING);
        }
        if (limit.extensions().size() >= rule.times()) {
            throw standing.refused(EXTENDED_ALREADY);
        }
        if (!limit.suspended() && now.isAfter(limit.due(calendar).dueAt())) {
            throw standing.refused(EXTENDED_TOO_LATE);
        }
        walk.add(new Move.LimitExtended(act.limit(), rule.amount(), rule.citation()));
    }

    private void withdraw() {
        if (!standing.isOpener()) {
            throw standing.refused(NOT_YOURS);
        }
        var matter = standing.matter();
        if (!matter.state().tasks().stream().allMatch(task -> standing.step(task).withdrawable())) {
            throw standing.refused(NOT_ALLOWED_HERE);
        }
        walk.finish("withdrawn");
    }

    private void expire(Act.Expire act) {
        onlyTheSystem();
        var task =
                standing.matter()
                        .state()
                        .task(act.task())
                        .orElseThrow(() -> standing.refused(CHANGED_MEANWHILE));
        var step = standing.step(task);
        var deadline = step.deadline();
        if (deadline == null || task.waiting() || !over(deadline)) {
            throw standing.refused(NOT_OVER_YET);
        }
        walk.add(new Move.Left(task.id(), false));
        walk.leave(step, null, deadline.next());
    }

    private void onlyTheSystem() {
        if (!standing.actor().equals(Actor.SYSTEM)) {
            throw standing.refused(NOT_YOURS);
        }
    }

    private boolean over(Node.Deadline deadline) {
        var limit = standing.matter().state().limits().get(deadline.limit());
        return limit != null
                && limit.stoppedAt() == null
                && !limit.suspended()
                && !now.isBefore(limit.due(calendar).dueAt());
    }

    /** A task that is the step's own work and not an answer to a question. */
    private Task own(int id) {
        var task = standing.mine(id);
        if (task.answers() > 0) {
            throw standing.refused(NOT_ALLOWED_HERE);
        }
        return task;
    }

    private void hold(Task task, @Nullable UUID person, @Nullable UUID post) {
        walk.add(new Move.Held(task.id(), person, post, task.candidate()));
    }

    private void opinionFits(Act act) {
        if (act.opinion().length() > LONGEST_OPINION) {
            throw standing.refused(OPINION_TOO_LONG);
        }
    }

    private void opinionIn(Act act) {
        if (act.opinion().isBlank()) {
            throw standing.refused(OPINION_REQUIRED);
        }
    }
}
