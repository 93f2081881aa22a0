package city.moyang.base.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The drop folder (文件投放): a notice put into {@code var/calendar/} as .json or .csv is taken in at
 * start and every minute. A good file is renamed {@code .loaded}; a bad one {@code .refused}, with
 * the reasons beside it in a text file. Also follows editions taken in by another running copy.
 */
@Component
@EnableScheduling
class CalendarDrop {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarDrop.class);
    private static final int LARGEST = 200_000;

    /** A younger file may still be being written. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final Path folder;

    CalendarDrop(CalendarDesk desk, Calendars calendars, @Value("${moyang.var:var}") Path var) {
        this.desk = desk;
        this.calendars = calendars;
        folder = var.toAbsolutePath().resolve("calendar");
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 0)
    void check() {
        try {
            Files.createDirectories(folder);
            waiting().forEach(this::take);
        } catch (IOException e) {
            LOG.error("日历文件夹不能读取：{}", folder, e);
        }
        calendars.refresh();
    }

    Path folder() {
        return folder;
    }

    private List<Path> waiting() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|csv)"))
                    .filter(Files::isRegularFile)
                    .filter(CalendarDrop::settled)
                    .sorted()
                    .toList();
        }
    }

    private void take(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                refuse(file, List.of("文件大于 200 KB，不像一年的放假安排。"));
                return;
            }
            var edition = desk.take(Files.readString(file, StandardCharsets.UTF_8), name);
            rename(file, ".loaded");
            LOG.info("已录入放假安排 {}，工作日历第 {} 版", name, edition);
        } catch (NoticeReader.NotValid e) {
            refuse(file, e.problems());
        } catch (Refused e) {
            refuse(file, List.of(e.sentence()));
        } catch (IOException e) {
            refuse(file, List.of("文件不能按 UTF-8 文本读取。"));
        }
    }

    private static void refuse(Path file, List<String> why) {
        try {
            var refused = rename(file, ".refused");
            Files.writeString(
                    refused.resolveSibling(refused.getFileName() + ".txt"),
                    "没有录入，工作日历不变。请改好后重新放入。\n" + String.join("\n", why) + "\n");
            LOG.warn("没有录入放假安排 {}：{}", file.getFileName(), why);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path rename(Path file, String ending) throws IOException {
        var target = file.resolveSibling(file.getFileName() + ending);
        return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean settled(Path file) {
        try {
            var age =
                    Duration.between(
                            Files.getLastModifiedTime(file).toInstant(),
                            InstantSource.system().instant());
            return age.compareTo(SETTLED) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
