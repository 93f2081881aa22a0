package city.moyang.base.list;

import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/**
 * Where a list's rows come from: a query with named parameters — without order or limit, and
 * already narrowed to what the reader may see — and how one row becomes a value. Made by the
 * repository that owns the tables.
 */
public record Rows<T>(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
    public Rows {
        parameters = Map.copyOf(parameters);
    }
}
