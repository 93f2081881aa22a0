package city.moyang.support.matter;

import city.moyang.base.calendar.CalendarChanged;
import city.moyang.base.calendar.Calendars;
import city.moyang.support.identity.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 日历变更后的重算: when a year's notice is taken in, every open matter whose due date moves gets one entry
 * that says so, and its row the new date. What does not move is left alone, so it may run twice.
 */
@Component
public class CalendarRecount {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarRecount.class);
    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final MatterDesk desk;
    private final Matters matters;
    private final MatterSearch search;
    private final Calendars calendars;

    CalendarRecount(MatterDesk desk, Matters matters, MatterSearch search, Calendars calendars) {
        this.desk = desk;
        this.matters = matters;
        this.search = search;
        this.calendars = calendars;
    }

    @EventListener
    void on(CalendarChanged changed) {
        LOG.info("calendar edition {}: {} matters moved", changed.edition(), recount());
    }

    /**
     * @return how many matters moved
     */
    public int recount() {
        var moved = 0;
        var page = search.counting(FIRST, PAGE);
        while (!page.isEmpty()) {
            moved += (int) page.stream().filter(this::moves).count();
            page = search.counting(page.getLast().id(), PAGE);
        }
        return moved;
    }

    private boolean moves(Counting one) {
        var matter = matters.find(one.id()).orElseThrow().matter();
        var now = Projection.of(matter.state(), desk.procedure(matter), calendars.current());
        if (Objects.equals(now.dueAt(), one.dueAt())
                && Objects.equals(now.lastDueAt(), one.lastDueAt())) {
            return false;
        }
        desk.perform(one.id(), new Act.Recount(calendars.current().edition()), Actor.SYSTEM);
        return true;
    }

    /** An open matter with the dates that its row says. */
    record Counting(UUID id, @Nullable Instant dueAt, @Nullable Instant lastDueAt) {}
}
