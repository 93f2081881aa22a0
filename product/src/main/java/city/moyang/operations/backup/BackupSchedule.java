package city.moyang.operations.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Twice a day: every quarter of an hour it looks whether the newest backup is twelve hours old, so
 * that a machine that slept at the usual hour is backed up when it wakes.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BackupSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final Duration EVERY = Duration.ofHours(12);

    private final Backups backups;
    private final DataSource database;

    BackupSchedule(Environment environment, DataSource database) {
        this.backups = new Backups(environment);
        this.database = database;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void backUpWhenDue() {
        var due = Instant.now(Clock.systemUTC()).minus(EVERY);
        if (backups.newest().filter(due::isBefore).isEmpty()) {
            try {
                var made = backups.make(database);
                LOG.info("Backup {}: {} rows", made.file(), made.manifest().rows());
            } catch (RuntimeException e) {
                LOG.error("No backup could be made; the next try is in 15 minutes", e);
            }
        }
    }
}
