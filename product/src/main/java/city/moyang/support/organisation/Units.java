package city.moyang.support.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All units (单位). */
@Repository
@DependsOn("organisationSeed")
public class Units {
    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    public Optional<Unit> find(String code) {
        return db.sql("select * from organisation_unit where code = :code")
                .param("code", code)
                .query(Units::unit)
                .optional();
    }

    /** By full or short name, exactly. */
    public Optional<Unit> named(String name) {
        return db.sql(
                        """
                        select * from organisation_unit
                        where name = :name or short_name = :name
                        order by code
                        limit 1
                        """)
                .param("name", name)
                .query(Units::unit)
                .optional();
    }

    /** The units of that very division, not of those under it. */
    public List<Unit> in(String division) {
        return db.sql(
                        """
                        select * from organisation_unit where division = :division order by code
                        """)
                .param("division", Division.standard(division))
                .query(Units::unit)
                .list();
    }

    /** The city's unit that answers to a department of the province. */
    public Optional<Unit> counterpartOf(String provinceDepartment) {
        return db.sql(
                        """
                        select * from organisation_unit
                        where counterpart = :name
                        order by code
                        limit 1
                        """)
                .param("name", provinceDepartment)
                .query(Units::unit)
                .optional();
    }

    public List<Unit> all() {
        return db.sql("select * from organisation_unit order by code").query(Units::unit).list();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("division"),
                row.getString("parent"),
                row.getBoolean("verified"),
                row.getString("counterpart"),
                row.getString("uscc"));
    }
}
