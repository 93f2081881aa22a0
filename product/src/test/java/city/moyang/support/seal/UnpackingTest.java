package city.moyang.support.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核验前先量一量")
class UnpackingTest {
    @Test
    @DisplayName("压缩炸弹不交给读取程序")
    void a_bomb_is_not_given_to_the_reader() throws IOException {
        assertThat(Unpacking.bearable(bomb())).isFalse();
    }

    @Test
    @DisplayName("普通的容器可以")
    void a_plain_container_is() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            zip.write(new byte[1000]);
        }
        assertThat(Unpacking.bearable(bytes.toByteArray())).isTrue();
    }

    /** One entry of 500 MB of nothing, half a megabyte packed. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            for (var i = 0; i < 500; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }
}
