package city.moyang.support.matter;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 到期值守: moves on the matters that a step's deadline takes further by itself (deemed acts). */
@Component
public class DeadlineWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final int AT_MOST = 200;

    private final MatterDesk desk;
    private final MatterSearch search;
    private final Clock clock;

    DeadlineWatch(MatterDesk desk, MatterSearch search, Clock clock) {
        this.desk = desk;
        this.search = search;
        this.clock = clock;
    }

    /** Looks at every matter whose alarm has come; safe to run anywhere and at any time. */
    @Scheduled(fixedDelayString = "${moyang.deadlines.delay:5000}")
    public void look() {
        search.alarmed(clock.instant(), AT_MOST).forEach(this::moveOn);
    }

    private void moveOn(UUID id) {
        try {
            desk.expire(id);
        } catch (Refused refused) {
            LOG.info("matter {} was not moved on: {}", id, refused.reason());
        }
    }
}
