package city.moyang.base.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("编号 uuidv7")
class Uuid7Test {
    /** The example of RFC 9562, appendix A.6: 2022-02-22 14:22:22 -05:00. */
    private static final Instant RFC_EXAMPLE = Instant.parse("2022-02-22T19:22:22Z");

    @Test
    @DisplayName("版本、变体和毫秒时刻按 RFC 9562 附录 A.6 排列")
    void fields_lie_where_the_standard_says() {
        var id = new Uuid7(Clock.fixed(RFC_EXAMPLE, ZoneOffset.UTC)).make();
        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Uuid7.madeAt(id)).isEqualTo(RFC_EXAMPLE);
    }

    @Test
    @DisplayName("时钟不走，编号仍然递增")
    void ids_rise_while_the_clock_stands_still() {
        var ids = new Uuid7(Clock.fixed(RFC_EXAMPLE, ZoneOffset.UTC));
        var made = new ArrayList<String>();
        for (var i = 0; i < 10_000; i++) {
            made.add(ids.make().toString());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("多个线程同时取号，不重复")
    void threads_never_share_an_id() {
        var made = ConcurrentHashMap.<UUID>newKeySet();
        IntStream.range(0, 100_000).parallel().forEach(i -> made.add(Uuid7.next()));
        assertThat(made).hasSize(100_000);
    }
}
