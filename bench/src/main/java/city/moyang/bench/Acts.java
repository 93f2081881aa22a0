package city.moyang.bench;

import city.moyang.base.database.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Durable acts per second, 16 threads, everybody on the same PostgreSQL one after the other. */
final class Acts {
    private static final int THREADS = 16;

    private final Place place;
    private final Load load;

    Acts(Place place, boolean full) {
        this.place = place;
        load = new Load(THREADS, Duration.ofSeconds(15), Duration.ofSeconds(full ? 120 : 20));
    }

    void measure(Figures figures) throws Exception {
        try (var database = Database.openAlone(environment())) {
            double raw;
            double flowable;
            try (var pool = pool(database)) {
                raw = run(new RawCommits(pool), figures);
                flowable = run(new Flowable(pool), figures);
            }
            figures.add("acts", "Flowable ÷ raw", flowable / raw, "×", "");
            var options = options(database);
            for (var followers : new int[] {0, 2}) {
                var desk = new MoyangDesk(followers, options);
                var perSecond = run(desk, figures);
                figures.add("acts", "… ÷ Flowable", perSecond / flowable, "×", "aim ≥ 10");
                figures.add("acts", "… ÷ raw", perSecond / raw, "×", "aim ≥ 0.3");
            }
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

    private static HikariDataSource pool(Database database) {
        var pool = new HikariDataSource();
        pool.setDataSource(database.dataSource(database.name()));
        pool.setMaximumPoolSize(THREADS + 2);
        return pool;
    }

    /** The program gets a database of its own on the same server, and keeps its own pool. */
    private String[] options(Database database) {
        var server = database.dataSource(database.name());
        JdbcClient.create(server).sql("create database city").update();
        var city = (DriverManagerDataSource) database.dataSource("city");
        return new String[] {
            "--moyang.database-url="
                    + city.getUrl()
                    + "?user="
                    + city.getUsername()
                    + "&password="
                    + city.getPassword(),
            "--moyang.var=" + place.folder(),
            "--moyang.empty=true",
            "--server.port=0",
            "--server.address=127.0.0.1"
        };
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
