package city.moyang.channel.my;

import city.moyang.base.calendar.WorkingCalendar;
import city.moyang.base.component.Tone;
import city.moyang.channel.progress.Light;
import city.moyang.channel.progress.Words;
import city.moyang.services.application.DraftLine;
import city.moyang.support.worklist.Standing;
import java.time.Instant;
import java.util.List;

/** 我的办件: what is under way, what is over, what was begun and not handed in. */
public record MinePage(List<Line> open, List<Line> closed, List<Line> drafts) {

    /** One line of a list. */
    public record Line(String title, String note, String href, Tone tone, String label) {}

    static MinePage of(
            List<Standing> matters, List<DraftLine> drafts, WorkingCalendar calendar, Instant now) {
        return new MinePage(
                matters.stream()
                        .filter(m -> m.result() == null)
                        .map(m -> open(m, calendar, now))
                        .toList(),
                matters.stream().filter(m -> m.result() != null).map(MinePage::closed).toList(),
                drafts.stream().map(MinePage::draft).toList());
    }

    private static Line open(Standing matter, WorkingCalendar calendar, Instant now) {
        var light =
                matter.asked()
                        ? new Light(Tone.WARN, "等您补正")
                        : Light.of(matter.dueAt(), matter.resting(), calendar, now);
        return new Line(matter.title(), note(matter), href(matter), light.tone(), light.label());
    }

    private static Line closed(Standing matter) {
        return new Line(
                matter.title(),
                note(matter),
                href(matter),
                Tone.REST,
                Words.result(matter.result()));
    }

    private static Line draft(DraftLine draft) {
        return new Line(
                draft.name(),
                "保存于 " + Words.moment(draft.updatedAt()),
                draft.href(),
                Tone.REST,
                "草稿，未提交");
    }

    private static String note(Standing matter) {
        return matter.number() + " · " + Words.moment(matter.openedAt()) + " 提交";
    }

    private static String href(Standing matter) {
        return "/matters/" + matter.matter();
    }
}
