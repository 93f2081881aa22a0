package city.moyang.support.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 二元词: the pairs of neighbouring characters of a text. A text contains a word only if it has all
 * the word's pairs, and an array index answers that.
 */
public final class Bigrams {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What is asked for: every pair of the text; a character that stands alone is itself. */
    public static Set<String> of(String text) {
        return cut(text, false);
    }

    /** What is kept with a text that will be searched: its pairs and its single characters. */
    public static Set<String> index(String text) {
        return cut(text, true);
    }

    /** The text as it is compared: full-width and capitals levelled, only letters and digits. */
    public static String fold(String text) {
        var level = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(level.length());
        level.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static Set<String> cut(String text, boolean singles) {
        var grams = new LinkedHashSet<String>();
        for (var word : WORDS.split(text, -1)) {
            var points = fold(word).codePoints().toArray();
            for (var i = 0; i < points.length; i++) {
                if (singles || points.length == 1) {
                    grams.add(Character.toString(points[i]));
                }
                if (i + 1 < points.length) {
                    grams.add(new String(points, i, 2));
                }
            }
        }
        return grams;
    }

    private Bigrams() {}
}
