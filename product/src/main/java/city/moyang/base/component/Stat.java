package city.moyang.base.component;

/**
 * A number with what it means (数字). It opens the list that it counts.
 *
 * @param trend ↑ 8.1%; empty when there is nothing to compare with
 * @param meaning what it is compared with, or what follows from it
 */
public record Stat(
        String label,
        String value,
        String unit,
        String trend,
        Tone tone,
        String meaning,
        String href) {

    public static Stat of(String label, String value, String unit, String href) {
        return new Stat(label, value, unit, "", Tone.REST, "", href);
    }

    public Stat moved(String by, Tone how, String against) {
        return new Stat(label, value, unit, by, how, against, href);
    }

    public String trendCss() {
        return tone == Tone.OK ? "up" : tone == Tone.LATE ? "down" : "";
    }
}
