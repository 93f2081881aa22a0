package city.moyang.standards.identifier;

/**
 * 打码: how personal data is shown to everybody who has no recorded reason to see more (个人信息保护法
 * 第五十一条).
 */
public final class Mask {

    /** 陈*珊; of two characters the second is hidden (陈*), of four the two in the middle. */
    public static String name(String name) {
        var length = name.codePointCount(0, name.length());
        return length <= 2 ? middle(name, 1, 0) : middle(name, 1, 1);
    }

    /** 138****0000; of a landline the last four digits are hidden. */
    public static String phone(String number) {
        return number.startsWith("0")
                ? middle(number, number.length() - 4, 0)
                : middle(number, 3, 4);
    }

    /** 441781********4562. */
    public static String idNumber(String number) {
        return middle(number, 6, 4);
    }

    /** An address is shown down to its road or village: 阳江市江城区南恩街道****. */
    public static String address(String address) {
        var end = -1;
        for (var mark : new String[] {"街道", "镇", "乡", "区", "县", "市"}) {
            end = address.lastIndexOf(mark);
            if (end >= 0) {
                return address.substring(0, end + mark.length()) + "****";
            }
        }
        return "****";
    }

    /** Keeps so many characters at both ends and hides at least one between them. */
    static String middle(String text, int head, int tail) {
        var points = text.codePoints().toArray();
        if (points.length <= head + tail) {
            return points.length <= 1
                    ? "*"
                    : new String(points, 0, 1) + "*".repeat(points.length - 1);
        }
        return new String(points, 0, head)
                + "*".repeat(points.length - head - tail)
                + new String(points, points.length - tail, tail);
    }

    private Mask() {}
}
