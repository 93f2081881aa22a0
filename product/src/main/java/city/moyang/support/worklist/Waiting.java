package city.moyang.support.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param mine whether the reader holds it already
 * @param resting whether the clock is suspended
 */
public record Waiting(
        UUID matter,
        int task,
        String number,
        String title,
        String stepName,
        Instant since,
        @Nullable Instant dueAt,
        boolean mine,
        boolean waits,
        boolean resting) {}
