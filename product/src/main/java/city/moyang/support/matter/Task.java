package city.moyang.support.matter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待办: a token at a step, waiting for somebody.
 *
 * @param id counted from 1 within the matter
 * @param candidate the audience key of those whose work it is
 * @param holder the person who has claimed it
 * @param post the post under which they hold it
 * @param waiting whether it rests until the opener has answered
 * @param answers the task whose question this one answers; 0 for ordinary work
 */
public record Task(
        int id,
        String step,
        String candidate,
        @Nullable UUID holder,
        @Nullable UUID post,
        Instant since,
        boolean waiting,
        int answers) {

    Task heldBy(@Nullable UUID person, @Nullable UUID post) {
        return new Task(id, step, candidate, person, post, since, waiting, answers);
    }

    Task waiting(boolean waits) {
        return new Task(id, step, candidate, holder, post, since, waits, answers);
    }

    Task forCandidate(String key) {
        return new Task(id, step, key, holder, post, since, waiting, answers);
    }
}
