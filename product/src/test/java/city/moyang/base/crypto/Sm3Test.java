package city.moyang.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("商用密码")
class Sm3Test {
    @TempDir Path var;

    @Test
    @DisplayName("SM3 标准示例 abc（GB/T 32905 附录 A）")
    void sm3_of_abc() {
        assertThat(Sm3.hex("abc"))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    @DisplayName("加密后能解开，改一个字节就解不开")
    void what_is_sealed_opens_and_what_was_altered_does_not() {
        var keys = new KeyRing(var);
        var sealed = keys.encrypt("party.phone", "13800000000");
        assertThat(keys.decryptText("party.phone", sealed)).isEqualTo("13800000000");
        assertThat(new KeyRing(var).decryptText("party.phone", sealed)).isEqualTo("13800000000");
        sealed[20] ^= 1;
        assertThatThrownBy(() -> keys.decrypt("party.phone", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("盲索引：同值同索引，异用途异索引")
    void equal_values_have_equal_indexes_within_one_purpose() {
        var keys = new KeyRing(var);
        assertThat(keys.blindIndex("party.phone", "1"))
                .isEqualTo(keys.blindIndex("party.phone", "1"));
        assertThat(keys.blindIndex("party.phone", "1"))
                .isNotEqualTo(keys.blindIndex("party.id-number", "1"));
    }
}
