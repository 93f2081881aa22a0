package city.moyang.base.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 办公时间: when an office is open on a working day, as spans that do not overlap. */
public record OfficeHours(List<Span> spans) {

    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("办公时间的开始要早于结束：" + from + "–" + until);
            }
        }

        public Duration length() {
            return Duration.between(from, until);
        }
    }

    public OfficeHours {
        spans = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("办公时间至少要有一段");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).until())) {
                throw new IllegalArgumentException("办公时间不能重叠：" + spans);
            }
        }
    }

    /** Reads {@code 08:30-12:00,14:30-17:30}. */
    public static OfficeHours parse(String text) {
        return new OfficeHours(Arrays.stream(text.split(",")).map(OfficeHours::span).toList());
    }

    /** How long a whole working day is. */
    public Duration daily() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** When the office closes. */
    public LocalTime closing() {
        return spans.getLast().until();
    }

    private static Span span(String text) {
        var ends = text.trim().split("-");
        return new Span(LocalTime.parse(ends[0].trim()), LocalTime.parse(ends[1].trim()));
    }
}
