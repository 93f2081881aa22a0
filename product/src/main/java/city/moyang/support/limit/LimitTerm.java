package city.moyang.support.limit;

import org.jspecify.annotations.Nullable;

/**
 * 期限: so much of a unit, by an article.
 *
 * @param rollover the article by which a limit in calendar days that ends on an off day runs on to
 *     the next working day; null where it ends on that day itself
 */
public record LimitTerm(int amount, LimitUnit unit, String citation, @Nullable String rollover) {
    /** 民事诉讼法 第八十五条, applied to administrative periods by analogy. */
    public static final String BY_ANALOGY = "参照《中华人民共和国民事诉讼法》第八十五条";

    public LimitTerm {
        if (amount < 0) {
            throw new IllegalArgumentException("期限不能为负：" + amount);
        }
    }

    public LimitTerm(int amount, LimitUnit unit, String citation) {
        this(amount, unit, citation, unit == LimitUnit.CALENDAR_DAY ? BY_ANALOGY : null);
    }

    /** 20个工作日. */
    public String label() {
        return amount + unit.label();
    }
}
