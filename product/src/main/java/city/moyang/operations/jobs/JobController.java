package city.moyang.operations.jobs;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.base.web.Viewer;
import city.moyang.support.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One run, for whoever started it and for the system administrator. */
@Controller
@RequestMapping("/jobs/{id}")
@Allow({
    Caller.RESIDENT,
    Caller.OFFICER,
    Caller.SYSTEM_ADMIN,
    Caller.SECURITY_ADMIN,
    Caller.AUDITOR
})
class JobController {
    private final Jobs jobs;
    private final Html html;

    JobController(Jobs jobs, Html html) {
        this.jobs = jobs;
        this.html = html;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return html.page("operations/jobs/job", JobPage.of(run(id, actor, request)));
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        jobs.cancel(run(id, actor, request).id());
        return "redirect:/jobs/{id}";
    }

    private JobRun run(UUID id, Actor actor, HttpServletRequest request) {
        var admin = Viewer.of(request).is(Caller.SYSTEM_ADMIN);
        return jobs.find(id)
                .filter(run -> admin || run.person().equals(actor.person()))
                .orElseThrow(() -> new Refused(id));
    }
}
