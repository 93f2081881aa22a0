package city.moyang.support.limit;

import java.time.LocalDate;

/**
 * One day of a derivation: whether it counts, and by whose word.
 *
 * @param ordinal which day it is of those that count; 0 where it does not count
 * @param due whether it is the last day
 */
public record DerivedDay(
        LocalDate date,
        Mark mark,
        int ordinal,
        String reason,
        String source,
        boolean due,
        boolean provisional) {

    public enum Mark {
        /** 起算日: the day of the trigger, not counted. */
        START,
        /** 计入. */
        COUNTED,
        /** 不计: off. */
        SKIPPED,
        /** 暂停: would have counted. */
        SUSPENDED,
        /** 顺延: the number is reached, but the limit runs on to the next working day. */
        ROLLED_OVER
    }

    DerivedDay last() {
        return new DerivedDay(date, mark, ordinal, reason, source, true, provisional);
    }
}
