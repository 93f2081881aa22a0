package city.moyang.support.limit;

/**
 * The business's own words in a derivation.
 *
 * @param trigger what started the limit (收到材料)
 * @param goal what must be done by its end (作出答复)
 */
public record Wording(String trigger, String goal) {
    public static final Wording PLAIN = new Wording("起算", "办完");
}
