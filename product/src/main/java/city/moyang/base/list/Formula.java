package city.moyang.base.list;

/** What a spreadsheet would calculate when it opens a CSV file. */
public final class Formula {
    /** With these a cell becomes a formula, in some places also in full width. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    /** A leading apostrophe makes a formula a text. */
    public static String harmless(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private Formula() {}
}
