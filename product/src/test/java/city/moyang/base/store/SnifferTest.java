package city.moyang.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("看内容认文件")
class SnifferTest {
    @Test
    @DisplayName("压缩炸弹：到了上限就停，不把整个文件解开")
    void a_bomb_is_not_unpacked_to_its_end() throws IOException {
        var bomb = new ByteArrayInputStream(bomb());
        assertThat(new Sniffer().type(FileType.OFD, bomb)).isEmpty();
        assertThat(bomb.available()).isPositive();
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
