package city.moyang.base.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the data source comes from: our own server, or the address in MOYANG_DATABASE_URL. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 20;

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnExpression("'${moyang.database-url:}'.isEmpty()")
    PostgresServer postgresServer(
            @Value("${moyang.var:var}") Path var,
            @Value("${moyang.postgres-version}") String version) {
        return new PostgresServer(var, version);
    }

    @Bean
    @ConditionalOnExpression("'${moyang.database-url:}'.isEmpty()")
    DataSource embedded(PostgresServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url("postgres"));
        pool.setUsername(PostgresServer.USER);
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    @Bean
    @ConditionalOnExpression("!'${moyang.database-url:}'.isEmpty()")
    DataSource external(@Value("${moyang.database-url}") String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    @Bean
    FlywayMigrationStrategy migrateUnlessNewer() {
        return SchemaGuard::migrate;
    }
}
