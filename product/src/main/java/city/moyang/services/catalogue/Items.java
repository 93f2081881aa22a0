package city.moyang.services.catalogue;

import city.moyang.services.catalogue.ServiceItem.Edition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL that writes items and reads one by its id. */
@Repository
class Items {
    private final JdbcClient db;
    private final JsonMapper json;

    Items(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<ServiceItem> inForce(String id, LocalDate today) {
        return db.sql(
                        """
                        select content, version, digest, unit, unit_name, mapped
                        from catalogue_item
                        where id = :id
                          and (effective_from is null or effective_from <= :today)
                          and (effective_until is null or effective_until > :today)
                        order by version desc
                        limit 1
                        """)
                .param("id", id)
                .param("today", today)
                .query(this::item)
                .optional();
    }

    Optional<ServiceItem> version(String id, int version) {
        return db.sql(
                        """
                        select content, version, digest, unit, unit_name, mapped
                        from catalogue_item
                        where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .query(this::item)
                .optional();
    }

    ServiceItem item(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("content"), ServiceItem.class)
                .in(
                        new Edition(
                                row.getInt("version"),
                                row.getString("digest"),
                                row.getString("unit"),
                                row.getString("unit_name"),
                                row.getBoolean("mapped")));
    }

    /** Waits for another copy of the program that loads the same; then tells what was loaded. */
    Optional<String> lockAndReadSeed(String name) {
        db.sql("select pg_advisory_xact_lock(hashtext('catalogue_seed'))").query().singleRow();
        return db.sql("select digest from catalogue_seed where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    void writeSeed(String name, String digest, Instant at) {
        db.sql(
                        """
                        insert into catalogue_seed (name, digest, loaded_at)
                        values (:name, :digest, :at)
                        on conflict (name) do update set digest = :digest, loaded_at = :at
                        """)
                .param("name", name)
                .param("digest", digest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the seed's versions that the new seed changes; what the city edited stays. */
    void endChanged(List<ItemRow> rows, LocalDate today) {
        db.sql(
                        """
                        update catalogue_item i
                        set effective_until = greatest(:today, i.effective_from)
                        from jsonb_to_recordset(:rows::jsonb) as r(id text, digest text)
                        where i.id = r.id and i.effective_until is null
                          and i.origin = 'seed' and i.digest <> r.digest
                        """)
                .param("today", today)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** Writes a first or next version of every item that has none in force. */
    int insertMissing(List<ItemRow> rows, LocalDate today) {
        return db.sql(
                        """
                        insert into catalogue_item
                        select r.id, coalesce(v.last, 0) + 1, r.digest, 'seed',
                               case when v.last is not null then :today end, null,
                               r.content::jsonb, r.name, r.folded, r.aliases, r.bigrams, r.type,
                               r.handling, r.unit, r."unitName", r.mapped, r.enterprise,
                               r.applicable, r.completeness, r.themes, r.stages
                        from jsonb_to_recordset(:rows::jsonb) as r(
                               id text, digest text, content text, name text, folded text,
                               aliases text[], bigrams text[], type text, handling text, unit text,
                               "unitName" text, mapped boolean, enterprise boolean,
                               applicable boolean, completeness text, themes text[], stages text[])
                        left join (select id, max(version) as last from catalogue_item group by id) v
                               on v.id = r.id
                        where not exists (select from catalogue_item i
                                          where i.id = r.id and i.effective_until is null)
                        """)
                .param("rows", json.writeValueAsString(rows))
                .param("today", today)
                .update();
    }

    /** Writes the derived columns of unchanged items anew, after the tables of words changed. */
    void refresh(List<ItemRow> rows) {
        db.sql(
                        """
                        update catalogue_item i
                        set aliases = r.aliases, bigrams = r.bigrams, folded = r.folded,
                            handling = r.handling, unit = r.unit, unit_name = r."unitName",
                            mapped = r.mapped, enterprise = r.enterprise,
                            applicable = r.applicable, stages = r.stages
                        from jsonb_to_recordset(:rows::jsonb) as r(
                               id text, digest text, folded text, aliases text[], bigrams text[],
                               handling text, unit text, "unitName" text, mapped boolean,
                               enterprise boolean, applicable boolean, stages text[])
                        where i.id = r.id and i.digest = r.digest and i.effective_until is null
                        """)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }
}
