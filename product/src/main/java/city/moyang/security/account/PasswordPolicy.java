package city.moyang.security.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 口令策略 (GB/T 22239-2019 8.1.4.1 a): how good a password must be and how long it lives. */
final class PasswordPolicy {
    static final int HISTORY = 5;
    private static final int LONGEST = 128;
    private static final Duration LIFE = Duration.ofDays(90);

    /** One sentence for each thing that is wrong with the new password. */
    static List<String> faults(String password, Account account) {
        var faults = new ArrayList<String>();
        var shortest = account.kind().staff() ? 10 : 8;
        if (password.length() < shortest || password.length() > LONGEST) {
            faults.add("密码应有%d至%d个字符。".formatted(shortest, LONGEST));
        }
        if (classes(password) < 3) {
            faults.add("密码应包含大写字母、小写字母、数字、其他符号中的三种。");
        }
        if (password.toLowerCase(Locale.ROOT).contains(account.login())) {
            faults.add("密码不能包含账号。");
        }
        if (Stream.concat(Stream.of(account.password()), account.former().stream())
                .anyMatch(former -> PasswordHash.matches(password, former))) {
            faults.add("不能使用最近%d次用过的密码。".formatted(HISTORY));
        }
        return faults;
    }

    /**
     * A staff password lives 90 days; residents choose for themselves; demo accounts are shared.
     */
    static boolean expired(Account account, Instant now) {
        return account.kind().staff()
                && !account.demo()
                && account.passwordChangedAt().plus(LIFE).isBefore(now);
    }

    private static int classes(String password) {
        var upper = password.chars().anyMatch(Character::isUpperCase);
        var lower = password.chars().anyMatch(Character::isLowerCase);
        var digit = password.chars().anyMatch(Character::isDigit);
        var other = password.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
        return (int) Stream.of(upper, lower, digit, other).filter(found -> found).count();
    }

    private PasswordPolicy() {}
}
