package city.moyang.base.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规范 JSON")
class CanonicalJsonTest {

    @Test
    @DisplayName("与 RFC 8785 参考实现逐字一致（随机 2,000 例）")
    void agrees_with_a_foreign_implementation() throws IOException {
        var random = new Random(8785);
        for (int i = 0; i < 2_000; i++) {
            var text = CanonicalJson.text(object(random, 3));
            assertThat(new JsonCanonicalizer(text).getEncodedString()).isEqualTo(text);
        }
    }

    @Test
    @DisplayName("后一环写明前一环的摘要，改前一环即断")
    void a_changed_link_breaks_the_chain() {
        var first = Link.after(null, Map.of("act", "open"));
        var second = Link.after(first.hash(), Map.of("act", "close"));
        assertThat(first.follows(null)).isTrue();
        assertThat(second.follows(first.hash())).isTrue();
        assertThat(second.follows(null)).isFalse();
        assertThat(
                        new Link(second.text().replace("close", "grant"), second.hash())
                                .follows(first.hash()))
                .isFalse();
    }

    private static Map<String, Object> object(Random random, int depth) {
        var map = new HashMap<String, Object>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            map.put(text(random), value(random, depth));
        }
        return map;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextBoolean();
            case 2 -> text(random);
            case 3 -> object(random, depth - 1);
            default -> new ArrayList<>(List.of(text(random), random.nextInt(9)));
        };
    }

    private static String text(Random random) {
        var points = random.ints(random.nextInt(8), 1, 0xD7FF).toArray();
        return new String(points, 0, points.length);
    }
}
