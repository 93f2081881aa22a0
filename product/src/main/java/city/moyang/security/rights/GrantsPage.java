package city.moyang.security.rights;

import city.moyang.base.component.Field;
import java.util.List;

/**
 * 授权管理.
 *
 * @param message what was just done, or empty
 * @param grant the fields of a new grant
 * @param holder the fields of a new post-holder
 * @param administrator the fields of a new administrator
 */
public record GrantsPage(
        String sentence,
        List<Line> lines,
        String message,
        List<Field> grant,
        List<Field> holder,
        List<Field> administrator) {

    /** One grant in force. */
    public record Line(
            String id, String post, String division, String unit, String kind, String verb) {}

    public GrantsPage {
        lines = List.copyOf(lines);
    }
}
