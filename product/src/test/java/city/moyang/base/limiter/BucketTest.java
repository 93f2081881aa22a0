package city.moyang.base.limiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("访问频率限制")
class BucketTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicLong now = new AtomicLong();
    private final Limiter limiter = new Limiter(now::get);

    @Test
    @DisplayName("先给足额度，用完按时间均匀恢复，并说明要等多久")
    void a_burst_then_an_even_refill() {
        IntStream.range(0, 6).forEach(i -> assertThat(take("10.0.0.1")).isZero());
        assertThat(take("10.0.0.1")).isEqualTo(Duration.ofSeconds(10));
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(take("10.0.0.1")).isZero();
        assertThat(take("10.0.0.1")).isPositive();
    }

    @Test
    @DisplayName("长时间不来，额度也不会超过上限")
    void quiet_hours_do_not_pile_up() {
        take("10.0.0.1");
        now.addAndGet(Duration.ofMinutes(50).toNanos());
        IntStream.range(0, 6).forEach(i -> assertThat(take("10.0.0.1")).isZero());
        assertThat(take("10.0.0.1")).isPositive();
    }

    @Test
    @DisplayName("一个人太快，不影响别人")
    void callers_are_counted_apart() {
        IntStream.range(0, 7).forEach(i -> take("10.0.0.1"));
        assertThat(take("10.0.0.2")).isZero();
    }

    @Test
    @DisplayName("许多请求同时到，放行的正好是额度")
    void a_crowd_gets_exactly_the_burst() {
        var granted = new AtomicInteger();
        IntStream.range(0, 500)
                .parallel()
                .forEach(i -> granted.addAndGet(take("10.0.0.3").isZero() ? 1 : 0));
        assertThat(granted).hasValue(6);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff:4:5:6, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false"
    })
    @DisplayName("IPv6 按 /64 网段计，换地址绕不过去")
    void an_ipv6_network_is_one_caller(String one, String other, boolean same) {
        assertThat(CallerKey.address(one).equals(CallerKey.address(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "/verify/**, /verify, true",
        "/verify/**, /verify/AB12, true",
        "/verify/**, /verifying, false",
        "/login, /login, true",
        "/login, /login/x, false"
    })
    @DisplayName("路径按段匹配")
    void paths_match_by_segment(String path, String asked, boolean covered) {
        var limit = new Limit("x", "GET", path, Limit.By.ADDRESS, 1, MINUTE);
        assertThat(limit.covers("GET", asked)).isEqualTo(covered);
        assertThat(limit.covers("POST", asked)).isFalse();
    }

    private Duration take(String caller) {
        return limiter.take("test", 6, MINUTE, caller);
    }
}
