package city.moyang.base.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The notices that come with the program. */
final class ShippedNotices {
    private static final String FILES = "classpath:/definitions/calendar/*.json";

    static List<Notice> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(ShippedNotices::read)
                    .sorted(Comparator.comparing(Notice::year))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Notice read(Resource file) {
        try {
            return NoticeReader.read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShippedNotices() {}
}
