package city.moyang.support.matter;

import static city.moyang.support.matter.Refused.Reason.ALREADY_CLOSED;
import static city.moyang.support.matter.Refused.Reason.CHANGED_MEANWHILE;
import static city.moyang.support.matter.Refused.Reason.HELD_BY_ANOTHER;
import static city.moyang.support.matter.Refused.Reason.NOT_YOURS;
import static city.moyang.support.matter.Refused.Reason.SAME_PERSON;
import static city.moyang.support.matter.Refused.Reason.UNKNOWN_MATTER;
import static city.moyang.support.matter.Refused.Reason.WAITS_FOR_ANSWER;

import city.moyang.support.identity.Actor;
import city.moyang.support.procedure.Node;
import city.moyang.support.procedure.Performer;
import city.moyang.support.procedure.Procedure;
import java.util.Set;

/** 办理资格: what an actor is to a matter, and whether a task is theirs to do. */
record Standing(Procedure procedure, Matter matter, Actor actor, Set<String> keys) {

    boolean isOpener() {
        return actor.kind() == Actor.Kind.RESIDENT && matter.openedBy(actor)
                || keys.contains("p:" + matter.opener());
    }

    /** Whoever it concerns: its audience, and whoever holds a task of it. */
    boolean maySee() {
        return actor.equals(Actor.SYSTEM)
                || isOpener()
                || matter.audience().stream().anyMatch(keys::contains)
                || matter.state().tasks().stream()
                        .anyMatch(task -> keys.contains(task.candidate()));
    }

    boolean holds(Performer performer) {
        return keys.contains(Audience.key(performer, matter.unit(), matter.opener()));
    }

    Node.Step step(Task task) {
        return procedure.step(task.step());
    }

    /**
     * @throws Refused when a stranger asks: a matter that one may not see does not exist for them
     */
    void mustSee() {
        if (!maySee()) {
            throw refused(UNKNOWN_MATTER);
        }
    }

    void mustBeOpen() {
        if (!matter.state().open()) {
            throw refused(ALREADY_CLOSED);
        }
    }

    /** The task, when it is still there and this actor may work on it now. */
    Task mine(int id) {
        mustBeOpen();
        var task = matter.state().task(id).orElseThrow(() -> refused(CHANGED_MEANWHILE));
        if (!keys.contains(task.candidate())) {
            throw refused(NOT_YOURS);
        }
        if (task.waiting()) {
            throw refused(WAITS_FOR_ANSWER);
        }
        if (task.holder() != null && !task.holder().equals(actor.person())) {
            throw refused(HELD_BY_ANOTHER);
        }
        if (didWhatExcludes(task)) {
            throw refused(SAME_PERSON);
        }
        return task;
    }

    boolean canWork(Task task) {
        return keys.contains(task.candidate())
                && !task.waiting()
                && (task.holder() == null || task.holder().equals(actor.person()))
                && !didWhatExcludes(task);
    }

    private boolean didWhatExcludes(Task task) {
        return task.answers() == 0
                && step(task).notBy().stream()
                        .anyMatch(step -> matter.state().doneBy(step, actor.person()));
    }

    Refused refused(Refused.Reason reason) {
        return new Refused(reason, matter.id());
    }
}
