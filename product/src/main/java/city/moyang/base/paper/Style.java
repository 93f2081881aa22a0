package city.moyang.base.paper;

import city.moyang.base.typeface.Face;

/**
 * How a paragraph is set.
 *
 * @param size of the type, in millimetres
 * @param pitch from one full-width character to the next
 * @param leading from one line to the next
 * @param indent of the first line, in characters
 */
public record Style(
        Face face, double size, double pitch, double leading, int indent, Align align, Ink ink) {

    public enum Align {
        JUSTIFIED,
        LEFT,
        CENTRED,
        RIGHT
    }

    /** 一磅 in millimetres. */
    public static final double POINT = 25.4 / 72;

    /** 3号: 16 pt. */
    public static final double NO_3 = 16 * POINT;

    /** 4号: 14 pt. */
    public static final double NO_4 = 14 * POINT;

    /** 小4号: 12 pt. */
    public static final double SMALL_4 = 12 * POINT;

    /** 5号: 10.5 pt. */
    public static final double NO_5 = 10.5 * POINT;

    /** 2号: 22 pt. */
    public static final double NO_2 = 22 * POINT;

    public static Style of(Face face, double size, double leading) {
        return new Style(face, size, size, leading, 0, Align.LEFT, Ink.BLACK);
    }

    public Style pitch(double value) {
        return new Style(face, size, value, leading, indent, align, ink);
    }

    public Style indent(int characters) {
        return new Style(face, size, pitch, leading, characters, align, ink);
    }

    public Style align(Align value) {
        return new Style(face, size, pitch, leading, indent, value, ink);
    }

    public Style face(Face value) {
        return new Style(value, size, pitch, leading, indent, align, ink);
    }

    public Style ink(Ink value) {
        return new Style(face, size, pitch, leading, indent, align, value);
    }
}
