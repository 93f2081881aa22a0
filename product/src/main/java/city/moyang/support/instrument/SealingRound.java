package city.moyang.support.instrument;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what waits: woken by each commit, and once a second for what another copy of the program
 * left behind. Several copies share the work, since each locks what it seals.
 */
@Component
@EnableScheduling
class SealingRound implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SealingRound.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final SealingDesk desk;
    private final InstrumentRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> {
                var t = new Thread(work, "sealing");
                t.setDaemon(true);
                return t;
            });

    SealingRound(
            SealingDesk desk,
            InstrumentRows rows,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
    }

    @TransactionalEventListener
    void wake(InstrumentDrafted drafted) {
        thread.execute(this::sealWaiting);
    }

    @Scheduled(fixedDelay = 1000, initialDelay = 3000)
    void sealWaiting() {
        var more = true;
        while (more) {
            more = sealNext();
        }
    }

    private boolean sealNext() {
        var taken = new UUID[1];
        try {
            var sealed =
                    transaction.execute(_ -> {
                        var next = rows.nextWaiting(clock.instant());
                        next.ifPresent(id -> {
                            taken[0] = id;
                            desk.seal(id);
                            publish(id);
                        });
                        return next;
                    });
            return sealed != null && sealed.isPresent();
        } catch (RuntimeException e) {
            failed(Optional.ofNullable(taken[0]), e);
            return taken[0] != null;
        }
    }

    private void publish(UUID id) {
        var instrument = rows.find(id).orElseThrow();
        events.publishEvent(
                new InstrumentSealed(id, instrument.subjectKind(), instrument.subjectId()));
    }

    /**
     * The number given in vain rolled back with everything else; the paper waits and is tried
     * again.
     */
    private void failed(Optional<UUID> id, RuntimeException why) {
        LOG.error("instrument {} could not be sealed", id, why);
        id.ifPresent(it ->
                transaction.executeWithoutResult(_ ->
                        rows.failed(
                                it,
                                String.valueOf(why.getMessage()),
                                clock.instant().plus(AGAIN))));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
