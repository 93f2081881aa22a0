package city.moyang.base.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list ready to print: filter bar, table, count, pager, exports ({@code component/listing}). */
public record Listing(
        String title,
        String path,
        List<Field> filters,
        List<Heading> headings,
        List<List<Cell>> rows,
        String count,
        boolean filtered,
        @Nullable String first,
        @Nullable String previous,
        @Nullable String next,
        List<Export> exports,
        List<String> problems) {

    /** One control of the filter bar; its type is search, date, text or select. */
    public record Field(
            String name, String label, String type, String value, List<Option> options) {}

    public record Option(String value, String label, boolean selected) {}

    /** A column's heading; with an address where the list can be ordered by it. */
    public record Heading(String label, @Nullable String href, String order, boolean number) {}

    /** What stands in a cell; words of the program may be converted, data of the city may not. */
    public record Cell(String text, @Nullable String href, boolean number, boolean verbatim) {}

    public record Export(String label, String href) {}

    /**
     * @param path the address of the list; exports are offered at {@code path + "/export"}
     */
    public static <T> Listing of(ListQuery<T> query, Slice<T> slice, String path) {
        return of(query, slice, path, path + "/export");
    }

    /** A list that cannot be exported has an empty export address. */
    public static <T> Listing of(
            ListQuery<T> query, Slice<T> slice, String path, String exportPath) {
        var links = new Links(query, path);
        var columns = query.columns();
        return new Listing(
                columns.title(),
                path,
                columns.columns().stream().flatMap(c -> Fields.of(c, query).stream()).toList(),
                columns.columns().stream().map(links::heading).toList(),
                slice.rows().stream().map(row -> cells(columns, row)).toList(),
                "共 " + slice.total().text() + " " + columns.noun(),
                !query.asked().isEmpty(),
                query.cursor() == null ? null : links.to(path, Map.of()),
                links.page(slice.previous()),
                links.page(slice.next()),
                exportPath.isEmpty() ? List.of() : links.exports(exportPath),
                query.problems());
    }

    private static <T> List<Cell> cells(Columns<T> columns, T row) {
        var cells = new ArrayList<Cell>();
        for (var column : columns.columns()) {
            var link = column.link();
            cells.add(
                    new Cell(
                            Cells.text(column, row),
                            link == null ? null : link.apply(row),
                            column.number(),
                            column.verbatim()));
        }
        return cells;
    }

    /** Addresses that keep what the reader has asked for. */
    private record Links(ListQuery<?> query, String path) {

        Heading heading(Column<?> column) {
            if (!column.sortable()) {
                return new Heading(column.label(), null, "none", column.number());
            }
            var current = column.code().equals(Columns.bare(query.order()));
            var turned = current && query.ascending() ? "-" + column.code() : column.code();
            var order = !current ? "none" : query.ascending() ? "ascending" : "descending";
            return new Heading(
                    column.label(), to(path, Map.of("sort", turned)), order, column.number());
        }

        @Nullable String page(@Nullable String token) {
            return token == null ? null : to(path, Map.of("at", token));
        }

        List<Export> exports(String address) {
            return List.of(
                    new Export("CSV", to(address, Map.of("format", "csv"))),
                    new Export("XLSX", to(address, Map.of("format", "xlsx"))));
        }

        String to(String address, Map<String, String> changed) {
            var parameters = new LinkedHashMap<String, String>();
            query.columns().columns().stream()
                    .flatMap(c -> Fields.names(c).stream())
                    .filter(query.asked()::containsKey)
                    .forEach(name -> parameters.put(name, query.asked().getOrDefault(name, "")));
            if (!query.order().equals(query.columns().order())) {
                parameters.put("sort", query.order());
            }
            if (query.size() != QueryReader.SIZE) {
                parameters.put("size", Integer.toString(query.size()));
            }
            parameters.putAll(changed);
            var text = new StringBuilder(address);
            parameters.forEach((name, value) ->
                    text.append(text.indexOf("?") < 0 ? '?' : '&')
                            .append(name)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return text.toString();
        }
    }
}
