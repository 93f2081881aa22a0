package city.moyang.base.component;

/**
 * One answer that can be chosen.
 *
 * @param group the heading under which it stands in a list (县区 above 镇街); empty for none
 */
public record Choice(String value, String label, String hint, String group, boolean disabled) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, "", "", false);
    }

    public Choice hint(String text) {
        return new Choice(value, label, text, group, disabled);
    }

    public Choice in(String heading) {
        return new Choice(value, label, hint, heading, disabled);
    }

    public Choice unavailable(String why) {
        return new Choice(value, label, why, group, true);
    }
}
