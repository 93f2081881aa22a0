package city.moyang.support.limit;

import java.util.List;

/** Something along which a limit can be counted: working days, calendar days, office time, time. */
interface Scale<T extends Comparable<? super T>> {

    /** How much lies after the first point, up to and including the second; never negative. */
    long between(T after, T upTo);

    /** The point at which so much has passed. */
    T plus(T after, long amount);

    /** A stretch left out: from just after the first point, up to and including the second. */
    record Gap<T>(T after, T upTo) {}

    /** The point at which so much has passed outside the gaps, which stand in order. */
    default T plus(T start, long amount, List<Gap<T>> gaps) {
        var cursor = start;
        var left = amount;
        for (var gap : gaps) {
            if (gap.upTo().compareTo(cursor) <= 0) {
                continue;
            }
            var counted = between(cursor, gap.after());
            if (counted >= left) {
                break;
            }
            left -= counted;
            cursor = gap.upTo();
        }
        return plus(cursor, left);
    }

    /** How much lies between two points outside the gaps, which stand in order. */
    default long between(T after, T upTo, List<Gap<T>> gaps) {
        var cursor = after;
        var counted = 0L;
        for (var gap : gaps) {
            if (gap.upTo().compareTo(cursor) <= 0) {
                continue;
            }
            if (gap.after().compareTo(upTo) >= 0) {
                break;
            }
            counted += between(cursor, gap.after());
            cursor = gap.upTo();
        }
        return counted + between(cursor, upTo);
    }
}
