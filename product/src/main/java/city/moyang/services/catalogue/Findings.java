package city.moyang.services.catalogue;

import city.moyang.services.catalogue.Finding.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL about what the lint found. */
@Repository
class Findings {
    private final JdbcClient db;
    private final JsonMapper json;

    Findings(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    record Row(String item, String rule, String level, String detail, String unit) {
        static Row of(Finding finding, String unit) {
            var rule = finding.rule();
            return new Row(
                    finding.item(),
                    rule.name(),
                    rule.level().name().toLowerCase(Locale.ROOT),
                    finding.detail(),
                    unit);
        }
    }

    /** How many findings a rule has. */
    record Count(String rule, int count) {}

    /** A finding as the list shows it. */
    record Listed(String item, String name, String rule, String detail, String unitName) {
        Rule broken() {
            return Rule.valueOf(rule);
        }
    }

    void replace(List<Row> rows) {
        db.sql("delete from catalogue_finding").update();
        db.sql(
                        """
                        insert into catalogue_finding (item, rule, level, detail, unit)
                        select item, rule, level, detail, unit
                        from jsonb_to_recordset(:rows::jsonb)
                             as r(item text, rule text, level text, detail text, unit text)
                        on conflict do nothing
                        """)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    List<Count> counts() {
        return db.sql(
                        """
                        select rule, count(*) as count
                        from catalogue_finding
                        group by rule
                        order by rule
                        """)
                .query((row, _) -> new Count(row.getString("rule"), row.getInt("count")))
                .list();
    }

    List<Listed> list(String rule, int page, int size) {
        return db.sql(
                        """
                        select f.item, i.name, f.rule, f.detail, i.unit_name
                        from catalogue_finding f
                        join catalogue_item i on i.id = f.item and i.effective_until is null
                        where :rule = '' or f.rule = :rule
                        order by f.level desc, f.item, f.rule, f.detail
                        limit :size offset :skip
                        """)
                .param("rule", rule)
                .param("size", size)
                .param("skip", (page - 1) * size)
                .query(Findings::listed)
                .list();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getString("item"),
                row.getString("name"),
                row.getString("rule"),
                row.getString("detail"),
                row.getString("unit_name"));
    }
}
