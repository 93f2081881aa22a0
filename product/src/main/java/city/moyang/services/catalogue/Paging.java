package city.moyang.services.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The links under a list that lead to its other pages. */
public record Paging(String sentence, List<Link> links) {

    /** One of them; the one that is open has no address. */
    public record Link(String label, String name, String href) {}

    /**
     * Pages around the one that is open, with the first and the last.
     *
     * @param address of the list with its filters, without the page
     */
    public static Paging of(String address, Found found) {
        var pages = found.pages();
        var links = new ArrayList<Link>();
        if (pages > 1) {
            if (found.page() > 1) {
                links.add(new Link("上一页", "上一页", at(address, found.page() - 1)));
            }
            IntStream.rangeClosed(1, pages)
                    .filter(n -> n == 1 || n == pages || Math.abs(n - found.page()) <= 1)
                    .mapToObj(n -> number(address, n, n == found.page()))
                    .forEach(links::add);
            if (found.page() < pages) {
                links.add(new Link("下一页", "下一页", at(address, found.page() + 1)));
            }
        }
        var sentence =
                pages == 1
                        ? "共 %,d 个事项".formatted(found.total())
                        : "共 %,d 个事项，第 %d 页，共 %d 页".formatted(found.total(), found.page(), pages);
        return new Paging(sentence, links);
    }

    private static Link number(String address, int page, boolean open) {
        return new Link(Integer.toString(page), "第 " + page + " 页", open ? "" : at(address, page));
    }

    private static String at(String address, int page) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }
}
