package city.moyang.base.component;

import java.util.Locale;

/**
 * What a colour means: the four lights 绿 黄 红 灰, and two that only tags use. A tone never speaks
 * alone, a word stands beside it.
 */
public enum Tone {
    /** 绿: in order. */
    OK,
    /** 黄: soon. */
    WARN,
    /** 红: late, or wrong. */
    LATE,
    /** 灰: no clock runs, or it is over. */
    REST,
    /** A kind, not a state (行政许可). */
    BLUE,
    /** An outline only (演示). */
    LINE;

    public String css() {
        return this == REST ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The icon that says the same in a message. */
    public String icon() {
        return switch (this) {
            case OK -> "ok";
            case WARN -> "alert";
            case LATE -> "stop";
            case REST, BLUE, LINE -> "info";
        };
    }
}
