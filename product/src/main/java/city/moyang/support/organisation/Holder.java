package city.moyang.support.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 任职: who holds a post and from when until when; both days are included. */
public record Holder(
        UUID post, UUID person, String name, LocalDate heldFrom, @Nullable LocalDate heldUntil) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldUntil == null || !day.isAfter(heldUntil));
    }
}
