package city.moyang.channel.my;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.time.CityClock;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.services.application.ApplicationDesk;
import city.moyang.support.identity.Actor;
import city.moyang.support.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** 我的办件: everything that one has under way. */
@Controller
@Allow(Caller.RESIDENT)
class MyController {
    private final Worklist worklist;
    private final ApplicationDesk applications;
    private final Calendars calendars;
    private final CityClock clock;
    private final Html html;

    MyController(
            Worklist worklist,
            ApplicationDesk applications,
            Calendars calendars,
            CityClock clock,
            Html html) {
        this.worklist = worklist;
        this.applications = applications;
        this.calendars = calendars;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/my")
    View mine(Actor by) {
        var matters = worklist.openedBy(by.party());
        return html.page(
                "channel/my/mine",
                MinePage.of(
                        matters, applications.drafts(by), calendars.current(), clock.instant()));
    }
}
