package city.moyang.base.paper;

import java.awt.Color;

/** The colours of official papers. */
public enum Ink {
    BLACK(0x000000),
    RED(0xC8102E),
    GREY(0x5B6673);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    Color color() {
        return new Color(rgb);
    }

    String ofd() {
        return (rgb >> 16) + " " + (rgb >> 8 & 255) + " " + (rgb & 255);
    }
}
