package city.moyang.bench;

import city.moyang.base.database.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** Durable acts per second, 16 threads, everybody on the same PostgreSQL one after the other. */
final class Acts {
    private static final int THREADS = 16;

    private final Place place;
    private final Load load;

    Acts(Place place, boolean full) {
        this.place = place;
        load = new Load(THREADS, Duration.ofSeconds(15), Duration.ofSeconds(full ? 120 : 30));
    }

    void measure(Figures figures) throws Exception {
        try (var database = Database.openAlone(environment());
                var pool = new HikariDataSource()) {
            pool.setDataSource(database.dataSource(database.name()));
            pool.setMaximumPoolSize(THREADS + 2);
            var raw = run(new RawCommits(pool), figures);
            var flowable = run(new Flowable(pool), figures);
            figures.add("acts", "Flowable ÷ raw", flowable / raw, "×", "");
            ours(pool, raw, flowable, figures);
        }
    }

    private void ours(DataSource pool, double raw, double flowable, Figures figures)
            throws Exception {
        var desks = new ArrayList<>(MoyangDesk.contenders(pool));
        if (desks.isEmpty()) {
            figures.absent("acts", "Moyang Desk", "not plugged into the bench yet");
        }
        for (var desk : desks) {
            var name = desk.name();
            var perSecond = run(desk, figures);
            figures.add("acts", name + " ÷ Flowable", perSecond / flowable, "×", "aim ≥ 10");
            figures.add("acts", name + " ÷ raw", perSecond / raw, "×", "aim ≥ 0.3");
        }
    }

    private double run(Contender contender, Figures figures) throws Exception {
        try (contender) {
            var outcome = load.run(contender::work);
            figures.add(
                    "acts", contender.name(), outcome.perSecond(), "acts/s", THREADS + " threads");
            return outcome.perSecond();
        }
    }

    private StandardEnvironment environment() throws Exception {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.addFirst(
                new MapPropertySource(
                        "bench",
                        Map.of(
                                "moyang.var",
                                place.folder().toString(),
                                "moyang.database-url",
                                "")));
        sources.addLast(new ResourcePropertySource("classpath:application.properties"));
        return environment;
    }
}
