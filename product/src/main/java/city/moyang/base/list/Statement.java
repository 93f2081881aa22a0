package city.moyang.base.list;

import java.util.HashMap;
import java.util.Map;

/**
 * The composer: a repository's query with a reader's conditions, order and place around it. Only
 * names that a declaration spelled out enter the text; every value is bound.
 */
record Statement(String sql, Map<String, Object> parameters) {

    /** One row more than the page, which tells whether another page follows. */
    static <T> Statement page(ListQuery<T> query, Rows<T> rows) {
        var parameters = new HashMap<String, Object>(rows.parameters());
        var order = query.orderColumn().order();
        var key = "list." + query.columns().key().code();
        var place = query.cursor();
        var rising = query.ascending() == (place == null || place.forward());
        var where = where(query, parameters);
        if (place != null) {
            where +=
                    " and (%s, %s) %s (:list_order, :list_key)"
                            .formatted(order, key, rising ? ">" : "<");
            parameters.put("list_order", place.order());
            parameters.put("list_key", place.key());
        }
        parameters.put("list_limit", query.size() + 1);
        var direction = rising ? "asc" : "desc";
        var sql =
                """
                select list.*, %1$s as list_order, %2$s as list_key from (
                %3$s
                ) list where %4$s order by %1$s %5$s, %2$s %5$s limit :list_limit
                """
                        .formatted(order, key, rows.sql(), where, direction);
        return new Statement(sql, parameters);
    }

    static <T> Statement count(ListQuery<T> query, Rows<T> rows, int bound) {
        var parameters = new HashMap<String, Object>(rows.parameters());
        var where = where(query, parameters);
        parameters.put("list_limit", bound + 1);
        var sql =
                """
                select count(*) from (select 1 from (
                %s
                ) list where %s limit :list_limit) counted
                """
                        .formatted(rows.sql(), where);
        return new Statement(sql, parameters);
    }

    private static String where(ListQuery<?> query, Map<String, Object> parameters) {
        var where = new StringBuilder("true");
        for (var condition : query.conditions()) {
            var name = "list_" + parameters.size();
            where.append(" and list.")
                    .append(condition.column().code())
                    .append(' ')
                    .append(condition.comparison().operator())
                    .append(" :")
                    .append(name);
            parameters.put(name, bound(condition));
        }
        return where.toString();
    }

    private static Object bound(Condition condition) {
        return condition.comparison() == Condition.Comparison.CONTAINS
                ? "%" + condition.value().toString().replaceAll("[\\\\%_]", "\\\\$0") + "%"
                : condition.value();
    }
}
