package city.moyang.base.component;

import org.jspecify.annotations.Nullable;

/**
 * A button that sends its form, or a link that looks like one. Its label names the act.
 *
 * @param href empty for a real button
 * @param style words of the stylesheet: secondary, quiet, danger, big, slim, full
 * @param key the key that does the same on staff pages
 * @param name the parameter that tells the server which button was pressed
 */
public record Button(
        String label,
        String href,
        String style,
        String icon,
        String key,
        @Nullable String name,
        @Nullable String value,
        boolean disabled) {

    public static Button submit(String label) {
        return new Button(label, "", "", "", "", null, null, false);
    }

    public static Button link(String label, String href) {
        return new Button(label, href, "", "", "", null, null, false);
    }

    public Button secondary() {
        return styled("secondary");
    }

    public Button quiet() {
        return styled("quiet");
    }

    public Button danger() {
        return styled("danger");
    }

    public Button styled(String more) {
        return new Button(label, href, style + " " + more, icon, key, name, value, disabled);
    }

    public Button icon(String name) {
        return new Button(label, href, style, name, key, this.name, value, disabled);
    }

    public Button key(String letter) {
        return new Button(label, href, style, icon, letter, name, value, disabled);
    }

    public Button named(String parameter, String sent) {
        return new Button(label, href, style, icon, key, parameter, sent, disabled);
    }

    public Button disabled(boolean not) {
        return new Button(label, href, style, icon, key, name, value, not);
    }
}
