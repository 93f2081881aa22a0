package city.moyang.base.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the data source comes from: our own server, or the address in MOYANG_DATABASE_URL. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnExpression("'${moyang.database-url:}'.isEmpty()")
    PostgresServer postgresServer(@Value("${moyang.var:var}") Path var) {
        return new PostgresServer(var);
    }

    @Bean
    @ConditionalOnExpression("'${moyang.database-url:}'.isEmpty()")
    DataSource embedded(PostgresServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername("moyang");
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(20);
        return pool;
    }

    @Bean
    @ConditionalOnExpression("!'${moyang.database-url:}'.isEmpty()")
    DataSource external(@Value("${moyang.database-url}") String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(20);
        return pool;
    }
}
