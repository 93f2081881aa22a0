package city.moyang.support.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划 (GB/T 2260, GB/T 10114, statistical codes).
 *
 * @param code 6 digits down to the county, 9 for a town, 12 for a village
 */
public record Division(String code, String name, Level level, @Nullable String parent) {

    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN,
        VILLAGE;

        static Level of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** The standard length of a code that may come with 2, 4, 6, 9 or 12 digits. */
    static String standard(String code) {
        if (code.length() < 6) {
            return code + "0".repeat(6 - code.length());
        }
        if (code.length() == 12 && code.endsWith("000")) {
            return standard(code.substring(0, 9));
        }
        return code.length() == 9 && code.endsWith("000") ? code.substring(0, 6) : code;
    }

    /** Forest farms, mines, prisons: units of the statistics that no government stands for. */
    public boolean statisticalOnly() {
        return level == Level.TOWN && code.charAt(6) >= '4';
    }
}
