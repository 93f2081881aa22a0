package city.moyang.base.component;

/**
 * One file of a list (文件): what it is, how far it has come, what can be done with it.
 *
 * @param css got (we have it already), bad (not usable) or empty
 * @param percent how much has arrived; below zero when it is whole
 */
public record FileLine(
        String icon,
        String name,
        String note,
        String css,
        String tag,
        String act,
        String href,
        int percent) {

    public static FileLine of(String name, String note) {
        return new FileLine("file", name, note, "", "", "", "", -1);
    }

    /** We hold it ourselves, nobody has to bring it (免提交). */
    public static FileLine held(String name, String note) {
        return new FileLine("id", name, note, "got", "免提交", "", "", -1);
    }

    public static FileLine bad(String name, String why) {
        return new FileLine("image", name, why, "bad", "", "", "", -1);
    }

    public FileLine act(String label, String address) {
        return new FileLine(icon, name, note, css, tag, label, address, percent);
    }

    public FileLine arriving(int percentOf) {
        return new FileLine(icon, name, note, css, tag, act, href, percentOf);
    }
}
