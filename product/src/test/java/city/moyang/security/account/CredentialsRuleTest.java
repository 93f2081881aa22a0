package city.moyang.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("口令与动态口令规则")
class CredentialsRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    @ParameterizedTest
    @CsvSource({
        "Abcdef-123, 0",
        "Abc-123, 1",
        "abcdefgh123, 1",
        "abcdefghijk, 1",
        "zhangsan-A123, 1",
        "a, 2",
    })
    @DisplayName("工作人员口令：十位以上、三类字符、不含账号")
    void a_staff_password_is_long_and_mixed(String password, int faults) {
        assertThat(PasswordPolicy.faults(password, account("Old-password-1"))).hasSize(faults);
    }

    @Test
    @DisplayName("不能用回刚用过的口令")
    void a_former_password_is_refused() {
        assertThat(PasswordPolicy.faults("Old-password-1", account("Old-password-1")))
                .singleElement()
                .asString()
                .contains("最近5次");
    }

    @Test
    @DisplayName("九十天到期")
    void a_staff_password_expires_after_ninety_days() {
        var account = account("Old-password-1");
        assertThat(PasswordPolicy.expired(account, NOW.plus(Duration.ofDays(90)))).isFalse();
        assertThat(PasswordPolicy.expired(account, NOW.plus(Duration.ofDays(91)))).isTrue();
    }

    @Test
    @DisplayName("同一口令两次存出来不一样，都能核对")
    void equal_passwords_have_different_digests() {
        var one = PasswordHash.of("Moyang-2026");
        assertThat(one).isNotEqualTo(PasswordHash.of("Moyang-2026"));
        assertThat(PasswordHash.matches("Moyang-2026", one)).isTrue();
        assertThat(PasswordHash.matches("Moyang-2027", one)).isFalse();
    }

    @Test
    @DisplayName("动态口令前后各容一步，用过的、隔太久的不行")
    void a_code_is_good_once_and_for_a_short_time() {
        var step = NOW.getEpochSecond() / 30;
        var code = OneTimeCode.at(SECRET, step);
        assertThat(OneTimeCode.step(SECRET, code, NOW, 0)).hasValue(step);
        assertThat(OneTimeCode.step(SECRET, code, NOW.plusSeconds(30), 0)).hasValue(step);
        assertThat(OneTimeCode.step(SECRET, code, NOW.plusSeconds(90), 0)).isEmpty();
        assertThat(OneTimeCode.step(SECRET, code, NOW, step)).isEmpty();
        assertThat(OneTimeCode.step(SECRET, "000", NOW, 0)).isEmpty();
    }

    private static Account account(String password) {
        return new Account(
                "zhangsan",
                AccountKind.OFFICER,
                UUID.randomUUID(),
                null,
                "张三",
                PasswordHash.of(password),
                List.of(),
                NOW,
                false,
                false,
                false,
                false);
    }
}
