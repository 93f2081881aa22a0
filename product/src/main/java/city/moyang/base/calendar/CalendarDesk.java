package city.moyang.base.calendar;

import static city.moyang.base.calendar.Refused.Reason.NOTHING_CHANGES;
import static city.moyang.base.calendar.Refused.Reason.UNKNOWN_DRAFT;

import city.moyang.base.calendar.LoadedNotice.Origin;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * What the keeper of the calendar does with a year's notice (日历管理员): look at what it would change,
 * then apply it. A notice is never changed; a corrected one is a new edition.
 */
@Service
class CalendarDesk {
    private final Notices notices;
    private final Drafts drafts;
    private final Calendars calendars;
    private final Clock clock;

    CalendarDesk(Notices notices, Drafts drafts, Calendars calendars, Clock clock) {
        this.notices = notices;
        this.drafts = drafts;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<LoadedNotice> notices() {
        return notices.all();
    }

    List<LoadedNotice> inForce() {
        return notices.inForce();
    }

    /** Keeps a notice to be looked at; {@link NoticeReader.NotValid} when it is none. */
    UUID draft(String content, String by) {
        var notice = NoticeReader.read(content);
        return drafts.keep(notice.year(), content, clock.instant(), by);
    }

    Drafts.Draft find(UUID draft) {
        return drafts.find(draft)
                .orElseThrow(
                        () -> new Refused(UNKNOWN_DRAFT, draft.toString(), "没有这份待启用的通知，可能地址不完整。"));
    }

    CalendarChange preview(Drafts.Draft draft) {
        var notice = NoticeReader.read(draft.content());
        return CalendarChange.of(notice, calendars.current(), calendars.with(notice));
    }

    /** Makes the draft the notice of its year. */
    int apply(UUID id, String by) {
        var draft = find(id);
        var edition = append(NoticeReader.read(draft.content()), Origin.PAGE, by);
        drafts.applied(id, edition);
        return edition;
    }

    /** Takes in a notice that was put into the drop folder. */
    int take(String content, String file) {
        return append(NoticeReader.read(content), Origin.FILE, file);
    }

    private int append(Notice notice, Origin origin, String by) {
        var edition = notices.append(notice, origin, clock.instant(), by);
        if (edition == 0) {
            throw new Refused(
                    NOTHING_CHANGES,
                    String.valueOf(notice.year()),
                    notice.year() + "年的安排与现行的一字不差，没有新的版本。");
        }
        calendars.refresh();
        return edition;
    }
}
