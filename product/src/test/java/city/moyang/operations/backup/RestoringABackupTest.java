package city.moyang.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.database.Database;
import city.moyang.base.setting.Settings;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@Story
@DisplayName("备份与恢复")
class RestoringABackupTest {
    @Autowired DataSource city;
    @Autowired Settings settings;
    @TempDir Path place;

    private final String mark = UUID.randomUUID().toString();
    private Path file;

    @BeforeEach
    void back_up_the_city() throws Exception {
        settings.put("backup.mark", mark);
        var store = Files.createDirectories(place.resolve("city/files/ab"));
        Files.writeString(store.resolve("abcdef"), "卷宗");
        file = new Backups(house("city")).make(city).file();
    }

    @Test
    @DisplayName("备份恢复到空目录：每张表、每个文件都相同；演练不动现状；已有数据时须明说")
    @Proves("OP-1")
    void a_backup_restores_to_the_same_city() throws Exception {
        var report = BackupCommand.restore(house("new"), List.of(file.toString()));
        assertThat(report).contains("setting", "same").doesNotContain("DIFFERENT");
        assertThat(markIn("new")).isEqualTo(mark);
        assertThat(place.resolve("new/files/ab/abcdef")).hasContent("卷宗");
        assertThatThrownBy(() -> BackupCommand.restore(house("new"), List.of(file.toString())))
                .hasMessageContaining("--replace");

        assertThat(BackupCommand.restore(house("new"), List.of(file.toString(), "--drill")))
                .contains("Drill passed");
        assertThat(place.resolve("new")).isDirectoryNotContaining("glob:**restored-*");

        Files.writeString(place.resolve("new/files/ab/later"), "后来的");
        BackupCommand.restore(house("new"), List.of(file.toString(), "--replace"));
        assertThat(markIn("new")).isEqualTo(mark);
        assertThat(place.resolve("new/files/ab/later")).doesNotExist();
        assertThat(place.resolve("new")).isDirectoryContaining("glob:**replaced-*");
    }

    @Test
    @DisplayName("备份与密钥只有本人可读")
    void backup_and_key_are_private() throws Exception {
        var secret = PosixFilePermissions.fromString("rw-------");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(place.resolve("backup.key"))).isEqualTo(secret);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(mark);
    }

    @Test
    @DisplayName("截断、改动、错钥、非备份文件：一句话拒绝")
    @Proves("OP-1")
    void a_backup_that_cannot_be_trusted_is_refused() throws Exception {
        var key = new Backups(house("city")).key();
        assertThat(new BackupReader(file, key).verify().rows()).isPositive();

        var cut = copy("cut");
        try (var content = new RandomAccessFile(cut.toFile(), "rw")) {
            content.setLength(content.length() - 40);
        }
        assertRefused(cut, "cut short");

        var altered = copy("altered");
        try (var content = new RandomAccessFile(altered.toFile(), "rw")) {
            content.seek(content.length() / 2);
            var old = content.read();
            content.seek(content.length() / 2);
            content.write(old ^ 1);
        }
        assertRefused(altered, "altered");
        assertRefused(Files.writeString(place.resolve("letter"), "not one"), "not a backup");

        var otherKey = BackupKey.loadOrMake(place.resolve("other.key"));
        assertThatThrownBy(() -> new BackupReader(file, otherKey).verify())
                .isInstanceOf(Refused.class);
        assertThat(place.resolve("new/data")).doesNotExist();
    }

    @Test
    @DisplayName("只留最近的几份")
    void only_the_last_ones_are_kept() throws Exception {
        var backups = new Backups(house("city"));
        for (var i = 1; i <= 3; i++) {
            Files.createFile(place.resolve("backups/moyang-2020010" + i + "-000000.backup"));
        }
        var newest = backups.make(city).file();
        try (var kept = Files.list(place.resolve("backups"))) {
            assertThat(kept).hasSize(2).contains(newest);
        }
    }

    @Test
    @DisplayName("一天两次：最近一份满十二小时才再备份")
    @Proves("OP-1")
    void a_backup_is_made_when_the_newest_is_twelve_hours_old() throws Exception {
        var schedule = new BackupSchedule(house("city"), city);
        schedule.backUpWhenDue();
        try (var kept = Files.list(place.resolve("backups"))) {
            assertThat(kept).containsExactly(file);
        }
        Files.move(file, file.resolveSibling("moyang-20200101-000000.backup"));
        Files.setLastModifiedTime(
                file.resolveSibling("moyang-20200101-000000.backup"),
                FileTime.from(Instant.now(Clock.systemUTC()).minus(Duration.ofHours(13))));
        schedule.backUpWhenDue();
        try (var kept = Files.list(place.resolve("backups"))) {
            assertThat(kept).hasSize(2);
        }
    }

    private void assertRefused(Path backup, String words) {
        assertThatThrownBy(() -> BackupCommand.restore(house("new"), List.of(backup.toString())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n");
    }

    private Path copy(String name) throws Exception {
        return Files.copy(file, place.resolve(name));
    }

    private String markIn(String name) throws Exception {
        try (var database = Database.open(house(name));
                var connection = database.dataSource(database.name()).getConnection()) {
            return new Tables(connection)
                    .one("select value from setting where name = 'backup.mark'");
        }
    }

    private Environment house(String var) throws Exception {
        var environment = (StandardEnvironment) BackupCommand.environment();
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test",
                                Map.of(
                                        "moyang.var", place.resolve(var).toString(),
                                        "moyang.backups", place.resolve("backups").toString(),
                                        "moyang.backup-key", place.resolve("backup.key").toString(),
                                        "moyang.backup-keep", "2")));
        return environment;
    }
}
