package city.moyang.support.definition;

/**
 * What a lint has to say about a definition.
 *
 * @param element where: an element id, a line, a field
 * @param rule the rule that it breaks, in a sentence that also says what to do instead
 */
public record Finding(Level level, String element, String rule) {

    public enum Level {
        /** It cannot run so: it is not published. */
        REFUSE,
        /** It can run, but somebody should look. */
        FINDING
    }

    public static Finding refuse(String element, String rule) {
        return new Finding(Level.REFUSE, element, rule);
    }

    public static Finding finding(String element, String rule) {
        return new Finding(Level.FINDING, element, rule);
    }

    public boolean refuses() {
        return level == Level.REFUSE;
    }
}
