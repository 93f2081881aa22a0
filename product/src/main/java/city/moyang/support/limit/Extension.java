package city.moyang.support.limit;

import java.time.Instant;

/** 延期: so much more, in the limit's own unit. */
public record Extension(int amount, Instant grantedAt, String reason, String citation) {
    public Extension {
        if (amount <= 0) {
            throw new IllegalArgumentException("延期要大于零：" + amount);
        }
    }
}
