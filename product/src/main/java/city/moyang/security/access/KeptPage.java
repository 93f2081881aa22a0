package city.moyang.security.access;

import java.util.List;

/**
 * What was typed before the session ended, offered again.
 *
 * @param address where it was going; empty when there is nothing to offer
 * @param multipart whether the form carries files
 * @param files whether files were lost and must be chosen again
 */
public record KeptPage(String address, List<Line> lines, boolean multipart, boolean files) {
    static final KeptPage NOTHING = new KeptPage("", List.of(), false, false);

    /** One field. */
    public record Line(String name, String value) {}

    static KeptPage of(KeptForm form) {
        var lines = form.fields().stream().map(f -> new Line(f.name(), f.value())).toList();
        return new KeptPage(form.path(), lines, form.multipart(), form.files());
    }

    /** What a person would recognise: the longer answers. */
    public List<Line> shown() {
        return lines.stream().filter(line -> !line.value().isBlank()).limit(30).toList();
    }
}
