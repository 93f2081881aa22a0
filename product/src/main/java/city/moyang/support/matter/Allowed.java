package city.moyang.support.matter;

import city.moyang.support.procedure.Node;
import city.moyang.support.procedure.Procedure;
import java.util.List;

/**
 * 可办动作: what one actor may do to a matter now. The act screen is made from this and from nothing
 * else.
 *
 * @param tasks the tasks that are theirs to work on
 * @param extensions limits that they may extend
 */
public record Allowed(
        List<OnTask> tasks,
        List<Procedure.Extending> extensions,
        boolean withdraw,
        boolean comment) {

    public static final Allowed NOTHING = new Allowed(List.of(), List.of(), false, false);

    /**
     * What may be done with one task.
     *
     * @param returns steps to which it may be returned
     * @param resume whether limits rest that may be resumed
     */
    public record OnTask(
            Task task,
            Node.Step step,
            boolean mine,
            boolean ask,
            boolean suspend,
            boolean resume,
            List<Node.Step> returns) {

        /** Whether this is a question to the opener rather than the step's own work. */
        public boolean answering() {
            return task.answers() > 0;
        }
    }

    static Allowed of(Standing standing) {
        var state = standing.matter().state();
        if (!state.open() || !standing.maySee()) {
            return NOTHING;
        }
        return new Allowed(
                state.tasks().stream()
                        .filter(standing::canWork)
                        .map(task -> onTask(standing, task))
                        .toList(),
                standing.procedure().extensions().values().stream()
                        .filter(rule -> standing.holds(rule.approver()) && extendable(state, rule))
                        .toList(),
                standing.isOpener()
                        && state.tasks().stream()
                                .allMatch(task -> standing.step(task).withdrawable()),
                true);
    }

    private static boolean extendable(MatterState state, Procedure.Extending rule) {
        var limit = state.limits().get(rule.limit());
        return limit != null
                && limit.stoppedAt() == null
                && limit.extensions().size() < rule.times();
    }

    private static OnTask onTask(Standing standing, Task task) {
        var state = standing.matter().state();
        var step = standing.step(task);
        var asking = step.asking();
        return new OnTask(
                task,
                step,
                task.holder() != null,
                task.answers() == 0 && asking != null && !(asking.once() && state.asked() > 0),
                task.answers() == 0
                        && !step.grounds().isEmpty()
                        && !state.resting()
                        && !state.limits().isEmpty(),
                task.answers() == 0 && state.resting(),
                task.answers() > 0
                        ? List.of()
                        : state.doers().keySet().stream()
                                .filter(done -> !done.equals(step.id()))
                                .sorted()
                                .map(standing.procedure()::step)
                                .toList());
    }
}
