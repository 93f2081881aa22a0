package city.moyang.support.matter;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.support.limit.Due;
import city.moyang.support.limit.TimeLimit;
import city.moyang.support.procedure.Node;
import city.moyang.support.procedure.Procedure;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the row of a matter says beside its state: when it is due, by the calendar's present
 * edition. A projection — due dates derive from entries and calendar — so it is computed, never
 * judged by.
 *
 * @param dueAt the earliest running limit by which the matter is late
 * @param lastDueAt the latest such limit: after it the law itself is broken
 * @param alarmAt when the system has to look at it, because a step is left by itself
 */
record Projection(
        @Nullable Instant dueAt,
        @Nullable Instant lastDueAt,
        @Nullable Instant alarmAt,
        boolean provisional,
        boolean resting) {

    static Projection of(MatterState state, Procedure procedure, WorkingCalendar calendar) {
        var deciding =
                running(state)
                        .filter(limit -> state.deciding().contains(limit.code()))
                        .map(limit -> limit.due(calendar))
                        .sorted(Comparator.comparing(Due::dueAt))
                        .toList();
        return new Projection(
                deciding.isEmpty() ? null : deciding.getFirst().dueAt(),
                deciding.isEmpty() ? null : deciding.getLast().dueAt(),
                alarm(state, procedure, calendar),
                deciding.stream().anyMatch(Due::provisional),
                state.open() && state.resting());
    }

    /** When a task is due: the earliest limit that runs. */
    static @Nullable Instant taskDue(MatterState state, WorkingCalendar calendar) {
        return running(state)
                .map(limit -> limit.due(calendar).dueAt())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<TimeLimit> running(MatterState state) {
        return state.limits().values().stream()
                .filter(limit -> limit.stoppedAt() == null && !limit.suspended());
    }

    private static @Nullable Instant alarm(
            MatterState state, Procedure procedure, WorkingCalendar calendar) {
        var watched =
                state.tasks().stream()
                        .filter(task -> task.answers() == 0 && !task.waiting())
                        .map(task -> procedure.step(task.step()).deadline())
                        .flatMap(deadline ->
                                deadline == null
                                        ? Stream.<String>empty()
                                        : Stream.of(limitOf(deadline)))
                        .toList();
        return running(state)
                .filter(limit -> watched.contains(limit.code()))
                .map(limit -> limit.due(calendar).dueAt())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String limitOf(Node.Deadline deadline) {
        return deadline.limit();
    }

    /** The names under which tasks are listed. */
    static List<String> stepNames(List<Task> tasks, Procedure procedure) {
        return tasks.stream()
                .map(task -> {
                    var step = procedure.step(task.step());
                    var asking = step.asking();
                    return task.answers() > 0 && asking != null ? asking.answerName() : step.name();
                })
                .toList();
    }
}
