package city.moyang.support.matter;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings every follower up to the newest entries; one copy of the program at a time serves each.
 */
@Component
class Followers {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final int AT_MOST = 500;

    private final List<Follower> followers;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    Followers(List<Follower> followers, Ledger ledger, PlatformTransactionManager transactions) {
        this.followers = followers;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${moyang.followers.delay:500}")
    void bringUp() {
        followers.forEach(this::bringUp);
    }

    private void bringUp(Follower follower) {
        try {
            while (Boolean.TRUE.equals(transaction.execute(_ -> step(follower)))) {
                // more may be waiting
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "follower {} could not go on; it tries again from where it stands",
                    follower.name(),
                    e);
        }
    }

    private boolean step(Follower follower) {
        if (!ledger.hold(follower.name())) {
            return false;
        }
        var fed = ledger.after(follower.name(), AT_MOST);
        if (fed.isEmpty()) {
            return false;
        }
        follower.follow(fed.stream().map(Ledger.Fed::entry).toList());
        ledger.moveTo(follower.name(), fed.getLast());
        return fed.size() == AT_MOST;
    }
}
