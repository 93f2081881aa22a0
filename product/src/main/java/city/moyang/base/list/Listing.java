package city.moyang.base.list;

import city.moyang.base.component.Empty;
import city.moyang.base.component.Filters;
import city.moyang.base.component.Pager;
import city.moyang.base.component.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list ready to print: filter bar, table, count, pager, exports ({@code component/listing}). */
public record Listing(Filters filters, Table table, Pager pager, List<String> problems) {

    public Listing {
        problems = List.copyOf(problems);
    }

    /**
     * @param path the address of the list; exports are offered at {@code path + "/export"}
     */
    public static <T> Listing of(ListQuery<T> query, Slice<T> slice, String path) {
        return of(query, slice, path, path + "/export");
    }

    /** A list that cannot be exported has an empty export address. */
    public static <T> Listing of(
            ListQuery<T> query, Slice<T> slice, String path, String exportPath) {
        var columns = query.columns();
        var links = new Links(query, path);
        var table =
                new Table(
                        columns.title(),
                        "",
                        columns.columns().stream().map(links::heading).toList(),
                        slice.rows().stream().map(row -> row(columns, row)).toList(),
                        empty(query, path));
        var sentence = "共 " + slice.total().text() + " " + columns.noun();
        var exports = exportPath.isEmpty() ? List.<Pager.Link>of() : links.exports(exportPath);
        return new Listing(
                new Filters(path, FilterFields.of(query), List.of()),
                table,
                new Pager(sentence, pages(query, slice, links), exports),
                query.problems());
    }

    private static Empty empty(ListQuery<?> query, String path) {
        return query.asked().isEmpty()
                ? Empty.of("这里还没有内容", "")
                : new Empty("file", "没有符合条件的内容", "换一个条件再试，或者", "查看全部", path);
    }

    private static List<Pager.Link> pages(ListQuery<?> query, Slice<?> slice, Links links) {
        var pages = new ArrayList<Pager.Link>();
        if (query.cursor() != null) {
            pages.add(Pager.Link.to("第一页", links.first()));
        }
        add(pages, "上一页", links.page(slice.previous()));
        add(pages, "下一页", links.page(slice.next()));
        return pages;
    }

    private static void add(List<Pager.Link> pages, String label, @Nullable String href) {
        if (href != null) {
            pages.add(Pager.Link.to(label, href));
        }
    }

    private static <T> Table.Row row(Columns<T> columns, T row) {
        var cells = columns.columns().stream().map(column -> cell(column, row)).toList();
        return new Table.Row(cells, false);
    }

    private static <T> Table.Cell cell(Column<T> column, T row) {
        var text = Cells.text(column, row);
        var link = column.link();
        if (link != null && !text.isEmpty()) {
            return new Table.Cell.Link(text, link.apply(row));
        }
        return column.number() ? new Table.Cell.Number(text) : new Table.Cell.Text(text);
    }
}
