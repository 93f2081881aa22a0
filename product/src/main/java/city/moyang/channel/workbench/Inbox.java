package city.moyang.channel.workbench;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.component.Tone;
import city.moyang.base.time.CityClock;
import city.moyang.channel.progress.Light;
import city.moyang.support.identity.Actor;
import city.moyang.support.worklist.Waiting;
import city.moyang.support.worklist.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list on the left: grouped by urgency, the present matter marked. */
@Component
public class Inbox {
    private final Worklist worklist;
    private final Calendars calendars;
    private final CityClock clock;

    Inbox(Worklist worklist, Calendars calendars, CityClock clock) {
        this.worklist = worklist;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One line. */
    public record Line(
            String title,
            String note,
            String number,
            String href,
            Tone tone,
            String light,
            boolean current) {}

    /** Lines of one urgency. */
    public record Group(String heading, List<Line> lines) {}

    /** The inbox as shown. */
    public record View(long count, List<Group> groups) {
        List<Line> lines() {
            return groups.stream().flatMap(group -> group.lines().stream()).toList();
        }
    }

    View of(Actor by, @Nullable UUID current) {
        var late = new ArrayList<Line>();
        var soon = new ArrayList<Line>();
        var rest = new ArrayList<Line>();
        var waiting = new ArrayList<Line>();
        for (var one : worklist.of(by)) {
            var light =
                    one.waits()
                            ? new Light(Tone.REST, "等答复")
                            : Light.of(
                                    one.dueAt(),
                                    one.resting(),
                                    calendars.current(),
                                    clock.instant());
            var line = line(one, light, one.matter().equals(current));
            switch (light.tone()) {
                case LATE -> late.add(line);
                case WARN -> soon.add(line);
                case OK -> rest.add(line);
                default -> (one.waits() ? waiting : rest).add(line);
            }
        }
        var groups =
                List.of(
                        new Group("已超时", late),
                        new Group("快到期", soon),
                        new Group("其余", rest),
                        new Group("等申请人", waiting));
        return new View(
                worklist.count(by),
                groups.stream().filter(group -> !group.lines().isEmpty()).toList());
    }

    private static Line line(Waiting one, Light light, boolean current) {
        return new Line(
                one.title(),
                one.stepName() + (one.mine() ? " · 我已签收" : ""),
                one.number().substring(one.number().lastIndexOf('-') + 1),
                "/workbench/" + one.matter(),
                light.tone(),
                light.label(),
                current);
    }
}
