package city.moyang.base.database;

import city.moyang.base.start.Unstartable;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, and touches nothing when a newer program has been here. */
final class SchemaGuard {

    static void migrate(Flyway flyway) {
        requireAnswer(flyway.getConfiguration().getDataSource());
        refuseNewer(flyway);
        flyway.migrate();
    }

    private static void requireAnswer(DataSource database) {
        try (var connection = database.getConnection()) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw new Unstartable(
                    "The database does not answer: check MOYANG_DATABASE_URL, that the server runs"
                            + " and that it lets this user in.",
                    e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        var info = flyway.info();
        for (var migration : info.all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new Unstartable(
                        "The database was written by a newer Moyang (it knows migration "
                                + migration.getVersion()
                                + ", this program does not): start that program again, or restore an"
                                + " older backup into a new folder.");
            }
        }
    }

    private SchemaGuard() {}
}
