package city.moyang.base.component;

/**
 * One line of a summary (信息条).
 *
 * @param act what can be done about it (修改); empty for nothing
 */
public record Fact(String term, String text, String act, String href) {
    public static Fact of(String term, String text) {
        return new Fact(term, text, "", "");
    }
}
