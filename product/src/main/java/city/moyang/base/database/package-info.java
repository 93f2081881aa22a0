/**
 * The database (数据库): PostgreSQL started inside {@code var/} with durable settings, or an external
 * one by URL.
 *
 * <p>Everything above takes a {@code JdbcClient}; nobody needs to know which of the two it is. A
 * command beside the program opens it with {@link city.moyang.base.database.Database}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database 数据库",
        allowedDependencies = {"base.start"})
package city.moyang.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
