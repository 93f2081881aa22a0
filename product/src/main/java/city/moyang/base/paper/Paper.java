package city.moyang.base.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * 版式文件: what is to be printed, page by page.
 *
 * @param author the organ that issues it
 */
public record Paper(String title, String author, LocalDate on, List<Sheet> sheets) {
    public Paper {
        sheets = List.copyOf(sheets);
    }
}
