package city.moyang.support.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter in a list: where it stands. */
public record Standing(
        UUID matter,
        String number,
        String kind,
        String procedure,
        int procedureVersion,
        String title,
        String unit,
        String stage,
        @Nullable String result,
        Instant openedAt,
        @Nullable Instant dueAt,
        boolean resting,
        boolean asked) {}
