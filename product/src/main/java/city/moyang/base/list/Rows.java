package city.moyang.base.list;

import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/**
 * Where a list's rows come from: a query with named parameters — without order or limit, and
 * already narrowed to what the reader may see — and how one row becomes a value. Made by the
 * repository that owns the tables.
 */
public final class Rows<T> {
    private final String sql;
    private final Map<String, ?> parameters;
    private final RowMapper<T> mapper;

    public Rows(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        this.sql = sql;
        this.parameters = Map.copyOf(parameters);
        this.mapper = mapper;
    }

    String sql() {
        return sql;
    }

    Map<String, ?> parameters() {
        return parameters;
    }

    RowMapper<T> mapper() {
        return mapper;
    }
}
