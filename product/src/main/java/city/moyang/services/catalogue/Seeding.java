package city.moyang.services.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the seed into the tables before the first page is served. The same seed again writes
 * nothing; a new one ends the versions that it changes and starts their next.
 */
@Component
class Seeding implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(Seeding.class);
    private static final String NAME = "guangdong";

    private final Seed seed;
    private final Items items;
    private final Findings findings;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Seeding(
            Seed seed,
            Items items,
            Findings findings,
            Catalogue catalogue,
            TransactionTemplate transaction,
            Clock clock) {
        this.seed = seed;
        this.items = items;
        this.findings = findings;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> load());
        catalogue.forget();
    }

    /** Returns how many versions were written. */
    int load() {
        var digest = seed.digest();
        var before = items.lockAndReadSeed(NAME);
        if (before.filter(digest::equals).isPresent()) {
            return 0;
        }
        var started = System.nanoTime();
        var departments = seed.departments();
        var stages = seed.stages();
        var lines = seed.lines();
        var rows =
                lines.parallelStream().map(line -> ItemRow.of(line, departments, stages)).toList();
        var today = LocalDate.now(clock);
        if (before.isPresent()) {
            items.endChanged(rows, today);
            items.refresh(rows);
        }
        var written = items.insertMissing(rows, today);
        findings.replace(check(lines, rows));
        items.writeSeed(NAME, digest, clock.instant());
        log.info(
                "catalogue: {} of {} items written in {} ms",
                written,
                rows.size(),
                (System.nanoTime() - started) / 1_000_000);
        return written;
    }

    private static List<Findings.Row> check(List<Seed.Line> lines, List<ItemRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> {
                    var row = rows.get(i);
                    var placed =
                            lines.get(i)
                                    .item()
                                    .in(
                                            new ServiceItem.Edition(
                                                    1,
                                                    row.digest(),
                                                    row.unit(),
                                                    row.unitName(),
                                                    row.mapped()));
                    return ItemLint.check(placed).stream()
                            .map(finding -> Findings.Row.of(finding, row.unit()));
                })
                .distinct()
                .toList();
    }
}
