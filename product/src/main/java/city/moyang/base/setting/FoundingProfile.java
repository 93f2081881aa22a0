package city.moyang.base.setting;

import city.moyang.base.start.Unstartable;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/**
 * Writes the profile into the database when it is founded, and from then on refuses to open it
 * under another: a demonstration's people never meet a real city's. Runs right after the
 * migrations, before any other part touches the database.
 */
@Repository
class FoundingProfile implements Callback {
    private final Profile wanted;

    FoundingProfile(@Value("${moyang.profile:demo}") String wanted) {
        this.wanted = Profile.of(wanted);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var founded = foundOrRead(context.getConnection());
            if (!founded.equals(wanted.word())) {
                throw new Unstartable(
                        "This database was founded in the "
                                + founded
                                + " profile, which cannot change: start it with MOYANG_PROFILE="
                                + founded
                                + ", or give the "
                                + wanted.word()
                                + " profile a folder of its own with MOYANG_VAR.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the profile cannot be read", e);
        }
    }

    private String foundOrRead(Connection connection) throws SQLException {
        try (var found =
                connection.prepareStatement(
                        """
                        insert into setting (name, value) values ('profile', ?)
                        on conflict (name) do nothing
                        """)) {
            found.setString(1, wanted.word());
            found.executeUpdate();
        }
        try (var read =
                        connection.prepareStatement(
                                "select value from setting where name = 'profile'");
                var row = read.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "founding profile";
    }
}
