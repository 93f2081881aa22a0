package city.moyang.base.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists: two statements a page, whatever the page shows. */
@Repository
public class Lists {
    /** Nobody needs to know whether there are eleven thousand or twelve. */
    static final int COUNTED = 10_000;

    private static final int STRETCH = 1000;

    private final JdbcClient db;

    Lists(JdbcClient db) {
        this.db = db;
    }

    public <T> Slice<T> slice(ListQuery<T> query, Rows<T> rows) {
        var page = page(query, rows);
        return new Slice<>(page.values(), count(query, rows), page.previous(), page.next());
    }

    /**
     * Hands over every row from the first on, in the list's order, no more than the bound; holds no
     * connection and no transaction while the taker works.
     */
    public <T> void each(ListQuery<T> query, Rows<T> rows, int bound, Consumer<T> taker) {
        var left = bound;
        @Nullable Cursor place = null;
        do {
            var stretch = page(query.at(place, Math.min(STRETCH, left)), rows);
            stretch.values().forEach(taker);
            left -= stretch.values().size();
            place = stretch.after();
        } while (place != null && left > 0);
    }

    <T> Slice.Total count(ListQuery<T> query, Rows<T> rows) {
        var counting = Statement.count(query, rows, COUNTED);
        var counted =
                db.sql(counting.sql()).params(counting.parameters()).query(Long.class).single();
        return new Slice.Total(Math.min(counted, COUNTED), counted > COUNTED);
    }

    private <T> Page<T> page(ListQuery<T> query, Rows<T> rows) {
        var statement = Statement.page(query, rows);
        var found =
                db.sql(statement.sql())
                        .params(statement.parameters())
                        .query((row, number) -> placed(query, rows, row, number))
                        .list();
        return Page.of(query, found);
    }

    private static <T> Placed<T> placed(ListQuery<T> query, Rows<T> rows, ResultSet row, int number)
            throws SQLException {
        var order = row.getObject("list_order", query.orderColumn().kind().type());
        var key = row.getObject("list_key", query.columns().key().kind().type());
        if (order == null || key == null) {
            throw new IllegalStateException(
                    "%s is empty in a row of %s: declare it emptyFirst()"
                            .formatted(query.order(), query.columns().title()));
        }
        var value = rows.mapper().mapRow(row, number);
        if (value == null) {
            throw new IllegalStateException("a row of " + query.columns().title() + " is null");
        }
        return new Placed<>(value, order, key);
    }

    /** A row and its place in the order. */
    private record Placed<T>(T value, Object order, Object key) {
        Cursor cursor(boolean forward) {
            return new Cursor(forward, order, key);
        }
    }

    /** What one statement found, in reading order. */
    private record Page<T>(
            List<T> values,
            @Nullable String previous,
            @Nullable String next,
            @Nullable Cursor after) {

        static <T> Page<T> of(ListQuery<T> query, List<Placed<T>> found) {
            var more = found.size() > query.size();
            var rows = more ? found.subList(0, query.size()) : found;
            var place = query.cursor();
            var backward = place != null && !place.forward();
            if (backward) {
                rows = rows.reversed();
            }
            var before = backward ? more : place != null;
            var after = backward || more;
            var first = rows.isEmpty() ? null : rows.getFirst().cursor(false);
            var last = rows.isEmpty() ? null : rows.getLast().cursor(true);
            return new Page<>(
                    rows.stream().map(Placed::value).toList(),
                    first == null || !before ? null : first.token(query.order()),
                    last == null || !after ? null : last.token(query.order()),
                    after ? last : null);
        }
    }
}
