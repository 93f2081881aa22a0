package city.moyang.base.calendar;

import city.moyang.base.calendar.LoadedNotice.Origin;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The calendar in force (现行工作日历), made of the newest notice of each year. */
@Component
public class Calendars {
    private final Notices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final OfficeHours hours;
    private volatile WorkingCalendar current;

    Calendars(
            Notices notices,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${moyang.office-hours:" + DEFAULT_HOURS + "}") String hours) {
        this.notices = notices;
        this.clock = clock;
        this.events = events;
        this.hours = OfficeHours.parse(hours);
        current = shipped();
    }

    /** Usual in the province's offices; a city sets its own by {@code moyang.office-hours}. */
    private static final String DEFAULT_HOURS = "08:30-12:00,14:30-17:30";

    public WorkingCalendar current() {
        return current;
    }

    /** The calendar that the shipped notices make, without a database: for rule tests. */
    public static WorkingCalendar shipped() {
        return WorkingCalendar.of(0, OfficeHours.parse(DEFAULT_HOURS), ShippedNotices.all());
    }

    /**
     * Takes in the shipped notices of years that have none yet; the city's own are never touched.
     */
    @PostConstruct
    void open() {
        var years =
                notices.inForce().stream().map(n -> n.notice().year()).collect(Collectors.toSet());
        ShippedNotices.all().stream()
                .filter(notice -> !years.contains(notice.year()))
                .forEach(n -> notices.append(n, Origin.SHIPPED, clock.instant(), "系统"));
        current = inForce();
    }

    /** Follows an edition that was taken in here or by another running copy of the program. */
    synchronized void refresh() {
        if (notices.edition() == current.edition()) {
            return;
        }
        var before = current.edition();
        current = inForce();
        notices.all().stream()
                .filter(n -> n.edition() > before)
                .map(Calendars::told)
                .sorted((a, b) -> Integer.compare(a.edition(), b.edition()))
                .forEach(events::publishEvent);
    }

    /** What the calendar would be with this notice. */
    WorkingCalendar with(Notice notice) {
        var others =
                notices.inForce().stream()
                        .map(LoadedNotice::notice)
                        .filter(other -> other.year() != notice.year());
        var all = Stream.concat(others, Stream.of(notice));
        return WorkingCalendar.of(current.edition() + 1, hours, all.toList());
    }

    private WorkingCalendar inForce() {
        List<LoadedNotice> loaded = notices.inForce();
        Collection<Notice> plain = loaded.stream().map(LoadedNotice::notice).toList();
        return WorkingCalendar.of(notices.edition(), hours, plain);
    }

    private static CalendarChanged told(LoadedNotice loaded) {
        return new CalendarChanged(
                loaded.edition(),
                loaded.notice().year(),
                loaded.notice().title(),
                loaded.by(),
                loaded.digest());
    }
}
