package city.moyang.base.list;

import city.moyang.base.component.Pager;
import city.moyang.base.component.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses within a list that keep what the reader has asked for. */
record Links(ListQuery<?> query, String path) {

    String first() {
        return to(path, Map.of());
    }

    @Nullable String page(@Nullable String token) {
        return token == null ? null : to(path, Map.of("at", token));
    }

    Table.Column heading(Column<?> column) {
        var heading = new Table.Column(column.label(), column.number(), "", null);
        if (!column.sortable()) {
            return heading;
        }
        if (!column.code().equals(Columns.bare(query.order()))) {
            return heading.sortable(to(path, Map.of("sort", column.code())), null);
        }
        return query.ascending()
                ? heading.sortable(to(path, Map.of("sort", "-" + column.code())), "ascending")
                : heading.sortable(to(path, Map.of("sort", column.code())), "descending");
    }

    List<Pager.Link> exports(String address) {
        return List.of(
                Pager.Link.to("导出 CSV", to(address, Map.of("format", "csv"))),
                Pager.Link.to("导出 XLSX", to(address, Map.of("format", "xlsx"))));
    }

    private String to(String address, Map<String, String> changed) {
        var parameters = new LinkedHashMap<>(query.asked());
        if (!query.order().equals(query.columns().order())) {
            parameters.put("sort", query.order());
        }
        if (query.size() != QueryReader.SIZE) {
            parameters.put("size", Integer.toString(query.size()));
        }
        parameters.putAll(changed);
        return parameters.isEmpty() ? address : address + "?" + written(parameters);
    }

    private static String written(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p ->
                        p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
