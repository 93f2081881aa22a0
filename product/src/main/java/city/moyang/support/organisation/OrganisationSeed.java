package city.moyang.support.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The divisions and units that a city starts with. Loaded at every start: new rows are added, what
 * the city changed stays.
 */
@Repository("organisationSeed")
class OrganisationSeed {
    private final JdbcClient db;

    OrganisationSeed(JdbcClient db) {
        this.db = db;
        addDivisions(rows("divisions"));
        addUnits(rows("units"));
    }

    List<Division> divisions() {
        return db.sql("select * from organisation_division order by code")
                .query((row, _) ->
                        new Division(
                                row.getString("code"),
                                row.getString("name"),
                                Division.Level.of(row.getString("level")),
                                row.getString("parent")))
                .list();
    }

    private void addDivisions(List<NamedCsvRecord> rows) {
        db.sql(
                        """
                        insert into organisation_division (code, name, level, parent)
                        select code, name, level, nullif(parent, '')
                        from unnest(:code, :name, :level, :parent) as t (code, name, level, parent)
                        on conflict (code) do nothing
                        """)
                .param("code", column(rows, "code"))
                .param("name", column(rows, "name"))
                .param("level", column(rows, "level"))
                .param("parent", column(rows, "parent"))
                .update();
    }

    private void addUnits(List<NamedCsvRecord> rows) {
        db.sql(
                        """
                        insert into organisation_unit (code, name, short_name, kind, division,
                            parent, verified, counterpart, uscc, website, former_name)
                        select code, name, short, kind, division, nullif(parent, ''),
                            verified = 'yes', counterpart, uscc, website, former
                        from unnest(:code, :name, :short, :kind, :division, :parent, :verified,
                            :counterpart, :uscc, :website, :former)
                            as t (code, name, short, kind, division, parent, verified,
                                counterpart, uscc, website, former)
                        on conflict (code) do nothing
                        """)
                .param("code", column(rows, "code"))
                .param("name", column(rows, "name"))
                .param("short", column(rows, "short_name"))
                .param("kind", column(rows, "kind"))
                .param("division", column(rows, "division"))
                .param("parent", column(rows, "parent"))
                .param("verified", column(rows, "verified"))
                .param("counterpart", column(rows, "counterpart"))
                .param("uscc", column(rows, "uscc"))
                .param("website", column(rows, "website"))
                .param("former", column(rows, "former_name"))
                .update();
    }

    private static String[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(in(name)).toArray(String[]::new);
    }

    private static Function<NamedCsvRecord, String> in(String column) {
        return row -> row.getField(column);
    }

    private static List<NamedCsvRecord> rows(String name) {
        var resource = new ClassPathResource("organisation/" + name + ".csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
