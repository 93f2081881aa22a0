package city.moyang.base.component;

/**
 * What stands where a list has nothing to show: why, and what to do next.
 *
 * @param href where the next step is; empty for none
 */
public record Empty(String icon, String title, String text, String link, String href) {
    public static Empty of(String title, String text) {
        return new Empty("file", title, text, "", "");
    }
}
