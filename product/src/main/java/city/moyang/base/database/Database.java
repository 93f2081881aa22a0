package city.moyang.base.database;

import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database as a command beside the program opens it: the external one, the running one, or our
 * own started for the purpose and stopped at the end.
 */
public final class Database implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("^(jdbc:postgresql:(?://[^/]*/)?)([^?]*)");

    private final @Nullable PostgresServer server;
    private final boolean started;
    private final String externalUrl;

    private Database(@Nullable PostgresServer server, boolean started, String externalUrl) {
        this.server = server;
        this.started = started;
        this.externalUrl = externalUrl;
    }

    /** Beside a running program. */
    public static Database open(Environment environment) {
        return open(environment, false);
    }

    /** Alone: refused with a sentence while a program runs in the same folder. */
    public static Database openAlone(Environment environment) {
        return open(environment, true);
    }

    private static Database open(Environment environment, boolean alone) {
        var url = environment.getProperty("moyang.database-url", "");
        if (!url.isEmpty()) {
            return new Database(null, false, url);
        }
        var server =
                new PostgresServer(
                        Path.of(environment.getProperty("moyang.var", "var")),
                        environment.getRequiredProperty("moyang.postgres-version"));
        var start = alone || !server.running();
        if (start) {
            server.start();
        }
        return new Database(server, start, "");
    }

    /** The name of the database in which the city lives. */
    public String name() {
        if (server != null) {
            return "postgres";
        }
        return NAME.matcher(externalUrl).replaceFirst("$2").replaceFirst("[?].*", "");
    }

    /** One of the databases of the same server. */
    public DataSource dataSource(String database) {
        if (server != null) {
            return new DriverManagerDataSource(
                    server.url(database), PostgresServer.USER, server.password());
        }
        return new DriverManagerDataSource(NAME.matcher(externalUrl).replaceFirst("$1" + database));
    }

    @Override
    public void close() {
        if (started && server != null) {
            server.close();
        }
    }
}
