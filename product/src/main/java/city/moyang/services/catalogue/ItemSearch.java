package city.moyang.services.catalogue;

import city.moyang.support.search.Bigrams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that looks for items. */
@Repository
class ItemSearch {
    private final JdbcClient db;
    private final Items items;

    ItemSearch(JdbcClient db, Items items) {
        this.db = db;
        this.items = items;
    }

    /** One of the values that a filter offers, with how many items it would leave. */
    record Choice(String value, String label, int count) {}

    private record Hit(ServiceItem item, int total) {}

    Found list(ItemQuery asked, int page, int size, LocalDate today) {
        var hits =
                db.sql(
                                """
                                select content, version, digest, unit, unit_name, mapped,
                                       count(*) over () as total
                                from catalogue_item
                                where (effective_from is null or effective_from <= :today)
                                  and (effective_until is null or effective_until > :today)
                                  and (:audience <> 'enterprise' or enterprise)
                                  and (:stage = '' or stages @> array[:stage]::text[])
                                  and (:theme = '' or themes @> array[:theme]::text[])
                                  and (:unit = '' or unit = :unit)
                                  and (:type = '' or type = :type)
                                  and (:handling = '' or handling = :handling)
                                  and (not :applicable or applicable)
                                order by case completeness
                                           when 'detailed' then 1 when 'guide' then 2
                                           when 'partial' then 3 else 4 end, id
                                limit :size offset :skip
                                """)
                        .params(filters(asked, today))
                        .param("size", size)
                        .param("skip", (page - 1) * size)
                        .query((row, n) -> new Hit(items.item(row, n), row.getInt("total")))
                        .list();
        return found(hits, page, size);
    }

    /**
     * Best first: the name itself, its beginning, its inside, what it is called by people, an
     * alias, then whatever holds every pair of the words, then what holds most of them.
     */
    Found search(Vocabulary.Question question, ItemQuery asked, int page, int size, LocalDate on) {
        var grams = Bigrams.of(question.words());
        var any = new ArrayList<>(grams);
        question.mean().forEach(word -> any.addAll(Bigrams.of(word)));
        var hits =
                db.sql(
                                """
                                with candidate as (
                                  select *,
                                    case when folded = :words then 100
                                         when starts_with(folded, :words) then 90
                                         when strpos(folded, :words) > 0 then 80
                                         when exists (select from unnest(aliases) a
                                                      where strpos(a, :words) > 0) then 70
                                         when bigrams @> :grams::text[] then 50
                                         else 0 end as said,
                                    coalesce((select max(78 - 4 * m.place)
                                              from unnest(:mean::text[]) with ordinality m(word, place)
                                              where strpos(folded, m.word) > 0), 0) as meant,
                                    (select count(*) from unnest(:grams::text[]) g
                                     where g = any (bigrams)) as shared
                                  from catalogue_item
                                  where bigrams && :any::text[]
                                    and (effective_from is null or effective_from <= :today)
                                    and (effective_until is null or effective_until > :today)
                                    and (:audience <> 'enterprise' or enterprise)
                                    and (:stage = '' or stages @> array[:stage]::text[])
                                    and (:theme = '' or themes @> array[:theme]::text[])
                                    and (:unit = '' or unit = :unit)
                                    and (:type = '' or type = :type)
                                    and (:handling = '' or handling = :handling)
                                    and (not :applicable or applicable))
                                select content, version, digest, unit, unit_name, mapped,
                                       count(*) over () as total
                                from candidate
                                where said > 0 or meant > 0 or (:loose and shared >= :enough)
                                order by greatest(said, meant) desc, shared desc,
                                         case completeness
                                           when 'detailed' then 1 when 'guide' then 2
                                           when 'partial' then 3 else 4 end, id
                                limit :size offset :skip
                                """)
                        .params(filters(asked, on))
                        .param("words", question.words())
                        .param("grams", grams.toArray(String[]::new))
                        .param("any", any.toArray(String[]::new))
                        .param("mean", question.mean().toArray(String[]::new))
                        .param("loose", question.mean().isEmpty() && grams.size() > 2)
                        .param("enough", (grams.size() * 3 + 4) / 5)
                        .param("size", size)
                        .param("skip", (page - 1) * size)
                        .query((row, n) -> new Hit(items.item(row, n), row.getInt("total")))
                        .list();
        return found(hits, page, size);
    }

    List<Choice> units(LocalDate today) {
        return db.sql(
                        """
                        select unit as value, max(unit_name) as label, count(*) as count
                        from catalogue_item
                        where (effective_from is null or effective_from <= :today)
                          and (effective_until is null or effective_until > :today)
                        group by unit
                        order by unit
                        """)
                .param("today", today)
                .query(ItemSearch::choice)
                .list();
    }

    List<Choice> themes(LocalDate today) {
        return db.sql(
                        """
                        select theme as value, theme as label, count(*) as count
                        from catalogue_item, unnest(themes) as theme
                        where (effective_from is null or effective_from <= :today)
                          and (effective_until is null or effective_until > :today)
                        group by theme
                        order by count(*) desc, theme
                        """)
                .param("today", today)
                .query(ItemSearch::choice)
                .list();
    }

    List<Choice> stages(LocalDate today) {
        return db.sql(
                        """
                        select stage as value, stage as label, count(*) as count
                        from catalogue_item, unnest(stages) as stage
                        where (effective_from is null or effective_from <= :today)
                          and (effective_until is null or effective_until > :today)
                        group by stage
                        """)
                .param("today", today)
                .query(ItemSearch::choice)
                .list();
    }

    private static Map<String, Object> filters(ItemQuery asked, LocalDate today) {
        return Map.of(
                "today", today,
                "audience", asked.audience(),
                "stage", asked.stage(),
                "theme", asked.theme(),
                "unit", asked.unit(),
                "type", asked.type(),
                "handling", asked.handling(),
                "applicable", asked.applicable());
    }

    private static Choice choice(ResultSet row, int number) throws SQLException {
        return new Choice(row.getString("value"), row.getString("label"), row.getInt("count"));
    }

    private static Found found(List<Hit> hits, int page, int size) {
        var total = hits.isEmpty() ? 0 : hits.getFirst().total();
        return new Found(hits.stream().map(Hit::item).toList(), total, page, size);
    }
}
