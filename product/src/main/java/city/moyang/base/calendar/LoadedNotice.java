package city.moyang.base.calendar;

import java.time.Instant;

/** A notice as it was taken in: when, by whom, from where, and its SM3 digest. */
record LoadedNotice(
        int edition, Notice notice, Origin origin, Instant loadedAt, String by, String digest) {

    enum Origin {
        SHIPPED("shipped", "随程序"),
        PAGE("page", "页面录入"),
        FILE("file", "文件投放");

        private final String code;
        private final String label;

        Origin(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }

        static Origin of(String code) {
            for (var origin : values()) {
                if (origin.code.equals(code)) {
                    return origin;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }
}
