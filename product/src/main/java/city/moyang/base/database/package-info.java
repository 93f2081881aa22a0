/**
 * The database (数据库): PostgreSQL started inside {@code var/} with durable settings, or an external
 * one by URL.
 *
 * <p>Everything above takes a {@code JdbcClient}; nobody needs to know which of the two it is.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database 数据库",
        allowedDependencies = {})
package city.moyang.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
