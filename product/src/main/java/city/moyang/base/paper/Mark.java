package city.moyang.base.paper;

import city.moyang.base.typeface.Face;

/** What can stand on a page. */
public sealed interface Mark {

    /** The same thing further right and further down. */
    Mark moved(double right, double down);

    /**
     * A run of characters of one face.
     *
     * @param y the baseline
     * @param size of the type
     * @param spacing added after each character
     */
    record Text(double x, double y, Face face, double size, double spacing, String text, Ink ink)
            implements Mark {
        @Override
        public Text moved(double right, double down) {
            return new Text(x + right, y + down, face, size, spacing, text, ink);
        }
    }

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2, double width, Ink ink) implements Mark {
        @Override
        public Rule moved(double right, double down) {
            return new Rule(x1 + right, y1 + down, x2 + right, y2 + down, width, ink);
        }
    }

    /** A PNG picture. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Picture(double x, double y, double width, double height, byte[] png) implements Mark {
        @Override
        public Picture moved(double right, double down) {
            return new Picture(x + right, y + down, width, height, png);
        }
    }
}
