package city.moyang.base.component;

import java.util.List;

/**
 * The end of a list (翻页): how many there are, other pages, what can be taken away.
 *
 * @param sentence 第 21–40 件，共 132 件
 */
public record Pager(String sentence, List<Link> pages, List<Link> exports) {
    /** One page or one file of the list. */
    public record Link(String label, String href, boolean current) {
        public static Link to(String label, String href) {
            return new Link(label, href, false);
        }

        public static Link here(String label) {
            return new Link(label, "", true);
        }
    }
}
