package city.moyang.channel.my;

import city.moyang.base.ids.Uuid7;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.channel.progress.Names;
import city.moyang.channel.progress.Progress;
import city.moyang.support.identity.Actor;
import city.moyang.support.matter.Act;
import city.moyang.support.matter.Matter;
import city.moyang.support.matter.MatterDesk;
import city.moyang.support.matter.Refused;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One matter as its party sees it, and what the party can do with it. */
@Controller
@Allow(Caller.RESIDENT)
class MatterController {
    private final MatterDesk desk;
    private final Progress progress;
    private final Names names;
    private final Html html;

    MatterController(MatterDesk desk, Progress progress, Names names, Html html) {
        this.desk = desk;
        this.progress = progress;
        this.names = names;
        this.html = html;
    }

    @GetMapping("/matters/{id}")
    @Allow({Caller.RESIDENT, Caller.OFFICER})
    ModelAndView matter(@PathVariable UUID id, @RequestParam Map<String, String> asked, Actor by) {
        var matter = find(id, by);
        if (by.kind() == Actor.Kind.OFFICER) {
            return new ModelAndView("redirect:/workbench/" + id);
        }
        var page =
                MatterPage.of(
                        matter,
                        progress.of(matter),
                        desk.allowed(matter, by),
                        names.unit(matter.unit()),
                        asked.containsKey("submitted"),
                        Uuid7.next());
        return new ModelAndView(html.page("channel/my/matter", page));
    }

    @PostMapping("/matters/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @RequestParam int task,
            @RequestParam String opinion,
            @RequestParam UUID request,
            Actor by) {
        desk.perform(
                find(id, by).id().value(), new Act.Answer(task, Map.of(), opinion), by, request);
        return "redirect:/matters/" + id;
    }

    @PostMapping("/matters/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String opinion,
            @RequestParam UUID request,
            Actor by) {
        desk.perform(find(id, by).id().value(), new Act.Withdraw(opinion), by, request);
        return "redirect:/matters/" + id;
    }

    @PostMapping("/matters/{id}/comments")
    String comment(
            @PathVariable UUID id,
            @RequestParam String opinion,
            @RequestParam UUID request,
            Actor by) {
        desk.perform(find(id, by).id().value(), new Act.Comment(opinion), by, request);
        return "redirect:/matters/" + id;
    }

    private Matter find(UUID id, Actor by) {
        return desk.find(id, by).orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_MATTER, id));
    }
}
