package city.moyang.support.instrument;

import java.util.List;

/**
 * The text of one paper, complete but for its number: what the act commits and the digest covers.
 *
 * @param on 成文日期, as printed
 */
record Content(
        String template, int version, String title, Issuer issuer, String on, List<Part> parts) {

    /**
     * A block with its facts filled in.
     *
     * @param rows of a table, the head first; of a list of facts, label and value
     * @param shares of a table's columns
     */
    record Part(
            Template.BlockKind kind, String text, List<List<String>> rows, List<Integer> shares) {
        static Part of(Template.BlockKind kind, String text) {
            return new Part(kind, text, List.of(), List.of());
        }
    }
}
