package city.moyang.base.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.base.start.Unstartable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("数据目录")
class VarFolderTest {
    @TempDir Path place;

    @Test
    @DisplayName("不能写入时，用一句话说明")
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        var file = Files.writeString(place.resolve("file"), "");
        assertThatThrownBy(() -> new VarFolder(file.resolve("var")).lock())
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be written");
    }

    @Test
    @DisplayName("磁盘已满时，说明剩余与所需")
    void a_full_disk_is_told_with_figures() {
        var var = new VarFolder(place);
        assertThatThrownBy(() -> var.requireRoom(5 << 20, 64 << 20))
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("5 MiB are free and 64 MiB are needed");
        assertThatCode(() -> var.requireRoom(64 << 20, 64 << 20)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("归还后可再次使用")
    void a_folder_given_back_can_be_taken_again() {
        try (var first = new VarFolder(place)) {
            first.lock();
            assertThatThrownBy(() -> new VarFolder(place).lock()).isInstanceOf(Unstartable.class);
        }
        try (var second = new VarFolder(place)) {
            second.lock();
        }
    }
}
