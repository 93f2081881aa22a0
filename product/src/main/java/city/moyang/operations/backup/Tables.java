package city.moyang.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Every table of the city's schema, as PostgreSQL's catalogue lists them, read and written by COPY.
 */
final class Tables {
    private final Connection connection;
    private final PGConnection postgres;

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        postgres = connection.unwrap(PGConnection.class);
        execute("set time zone 'UTC'");
        execute("set synchronize_seqscans = off");
    }

    /** Tables and their columns, without partitions (their parent has their rows). */
    Map<String, List<String>> all() throws SQLException {
        var found = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select c.relname, a.attname
                                from pg_class c
                                join pg_attribute a on a.attrelid = c.oid
                                where c.relnamespace = 'public'::regnamespace
                                  and c.relkind in ('r', 'p') and not c.relispartition
                                  and c.relname <> 'flyway_schema_history'
                                  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                                order by c.relname, a.attnum
                                """)) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return found;
    }

    long copyOut(String table, List<String> columns, OutputStream out)
            throws SQLException, IOException {
        return postgres.getCopyAPI()
                .copyOut(
                        "copy (select " + names(columns) + " from " + name(table) + ") to stdout",
                        out);
    }

    /** One column alone, in the order of its values. */
    void copyOutOrdered(String table, String column, OutputStream out)
            throws SQLException, IOException {
        postgres.getCopyAPI()
                .copyOut(
                        "copy (select "
                                + name(column)
                                + " from "
                                + name(table)
                                + " order by 1) to stdout",
                        out);
    }

    void copyIn(String table, List<String> columns, InputStream in)
            throws SQLException, IOException {
        postgres.getCopyAPI()
                .copyIn("copy " + name(table) + " (" + names(columns) + ") from stdin", in);
    }

    /** Empties every table, for the rows that migrations put there. */
    void empty() throws SQLException {
        var tables = all().keySet();
        if (!tables.isEmpty()) {
            execute("truncate " + names(List.copyOf(tables)));
        }
    }

    /** Where each sequence stands; one that was never used is left out. */
    Map<String, Long> sequences() throws SQLException {
        var found = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select sequencename, last_value from pg_sequences
                                where schemaname = 'public' and last_value is not null
                                order by sequencename
                                """)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }

    void setSequence(String sequence, long last) throws SQLException {
        try (var set = connection.prepareStatement("select setval(?::regclass, ?)")) {
            set.setString(1, name(sequence));
            set.setLong(2, last);
            set.execute();
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String one(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() && row.getString(1) != null ? row.getString(1) : "";
        }
    }

    String name(String identifier) {
        try {
            return postgres.escapeIdentifier(identifier);
        } catch (SQLException e) {
            throw new IllegalArgumentException("not a name: " + identifier, e);
        }
    }

    private String names(List<String> identifiers) {
        return identifiers.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
