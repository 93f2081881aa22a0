package city.moyang.channel.workbench;

import city.moyang.base.ids.Uuid7;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import city.moyang.base.web.Refusal;
import city.moyang.support.identity.Actor;
import city.moyang.support.matter.Matter;
import city.moyang.support.matter.MatterDesk;
import city.moyang.support.matter.Refused;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer's inbox and the matter beside it. */
@Controller
@Allow(Caller.OFFICER)
class WorkbenchController {
    private final Inbox inbox;
    private final Bench bench;
    private final MatterDesk desk;
    private final Html html;

    WorkbenchController(Inbox inbox, Bench bench, MatterDesk desk, Html html) {
        this.inbox = inbox;
        this.bench = bench;
        this.desk = desk;
        this.html = html;
    }

    @Bean
    static Door workbenchDoor() {
        return Door.ofStaff("workbench", "待办", "/workbench", 10, Caller.OFFICER);
    }

    @GetMapping("/workbench")
    View list(Actor by, Model flash) {
        var page = WorkbenchPage.listOnly(inbox.of(by, null)).after(flash.asMap());
        return html.page("channel/workbench/workbench", page);
    }

    @GetMapping("/workbench/{id}")
    View matter(@PathVariable UUID id, Actor by, Model flash) {
        var matter = find(id, by);
        var page = WorkbenchPage.of(inbox.of(by, id), bench.of(matter, by, "", "", Uuid7.next()));
        return html.page("channel/workbench/workbench", page.after(flash.asMap()));
    }

    /** One act. What was typed comes back with the page when the act is refused. */
    @PostMapping("/workbench/{id}/acts")
    ModelAndView act(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Actor by,
            RedirectAttributes flash) {
        var opinion = sent.getOrDefault("opinion", "");
        try {
            var after = desk.perform(id, Acts.read(id, sent), by, Acts.request(id, sent));
            flash.addFlashAttribute("done", id + ":" + sent.getOrDefault("task", ""));
            flash.addFlashAttribute("said", "已办理：" + after.title() + "，" + after.number());
            return new ModelAndView("redirect:" + next(after, by));
        } catch (RuntimeException e) {
            if (!(e instanceof Refusal refusal)) {
                throw e;
            }
            var matter = desk.find(id, by).orElseThrow(() -> e);
            return again(matter, by, opinion, refusal);
        }
    }

    /** Whoever refused — the engine or a paper that the act makes — the reason stands beside it. */
    private ModelAndView again(Matter matter, Actor by, String opinion, Refusal refusal) {
        var view = bench.of(matter, by, opinion, refusal.sentence(), Uuid7.next());
        var page = WorkbenchPage.of(inbox.of(by, matter.id().value()), view);
        var again = new ModelAndView(html.page("channel/workbench/workbench", page));
        again.setStatus(HttpStatus.valueOf(refusal.status()));
        return again;
    }

    /** The same matter when there is more to do on it, else the next in the inbox. */
    private String next(Matter after, Actor by) {
        if (!desk.allowed(after, by).tasks().isEmpty()) {
            return "/workbench/" + after.id();
        }
        var lines = inbox.of(by, null).lines();
        return lines.isEmpty() ? "/workbench" : lines.getFirst().href();
    }

    private Matter find(UUID id, Actor by) {
        return desk.find(id, by).orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_MATTER, id));
    }
}
