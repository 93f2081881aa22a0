package city.moyang.services.application;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.support.identity.Actor;
import city.moyang.support.party.Parties;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The pages of an application: form and materials, check of answers, receipt. */
@Controller
@Allow(Caller.RESIDENT)
class ApplyController {
    private final ApplicationDesk desk;
    private final Parties parties;
    private final Html html;

    ApplyController(ApplicationDesk desk, Parties parties, Html html) {
        this.desk = desk;
        this.parties = parties;
        this.html = html;
    }

    @GetMapping("/services/{item}/apply")
    View form(@PathVariable String item, Actor by) {
        return html.page("services/application/apply", page(desk.begin(item, by), by, false));
    }

    /**
     * One button saves, another goes on, each material has its own: nothing typed is lost by any of
     * them.
     */
    @PostMapping("/services/{item}/apply")
    ModelAndView save(
            @PathVariable String item,
            @RequestParam UUID draft,
            @RequestParam Map<String, String> sent,
            @RequestParam Map<String, MultipartFile> files,
            Actor by)
            throws IOException {
        var known = desk.begin(item, draft, by);
        var kept = desk.save(known, answers(known, sent));
        kept = attached(kept, files);
        if (sent.containsKey("remove")) {
            kept = desk.detach(kept, place(sent.getOrDefault("remove", "")));
        }
        if (!sent.containsKey("next")) {
            return new ModelAndView("redirect:/services/" + kept.item() + "/apply");
        }
        var page = page(kept, by, true);
        if (page.errors().any()) {
            var again = new ModelAndView(html.page("services/application/apply", page));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:/applications/" + kept.id());
    }

    @GetMapping("/applications/{id}")
    View check(@PathVariable UUID id, Actor by) {
        var draft = desk.draft(id, by);
        var item = desk.item(draft.item());
        return html.page(
                "services/application/check",
                CheckPage.of(draft, item, desk.form(item), applicant(by)));
    }

    @PostMapping("/applications/{id}/submission")
    String submit(@PathVariable UUID id, Actor by) {
        var matter = desk.submitted(id, by).orElseGet(() -> desk.submit(desk.draft(id, by), by));
        return "redirect:/matters/" + matter.id() + "?submitted";
    }

    private Map<String, String> answers(Draft draft, Map<String, String> sent) {
        var answers = new LinkedHashMap<String, String>();
        for (var key : desk.form(desk.item(draft.item())).keys()) {
            answers.put(key, sent.getOrDefault(key, ""));
        }
        return answers;
    }

    private Draft attached(Draft draft, Map<String, MultipartFile> files) throws IOException {
        var kept = draft;
        for (var file : files.entrySet()) {
            var name = file.getValue().getOriginalFilename();
            if (!file.getValue().isEmpty()
                    && name != null
                    && file.getKey().matches("material-[0-9]{1,3}")) {
                var place = place(file.getKey().substring("material-".length()));
                kept = desk.attach(kept, place, name, file.getValue().getInputStream());
            }
        }
        return kept;
    }

    /** -1, which no material has, for what is not a number. */
    private static int place(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    }

    private ApplyPage page(Draft draft, Actor by, boolean checked) {
        var item = desk.item(draft.item());
        var missing = checked ? desk.missing(draft, item) : java.util.List.<Integer>of();
        return ApplyPage.of(
                draft,
                item,
                desk.form(item).questions(draft.answers(), checked),
                missing,
                applicant(by));
    }

    private city.moyang.support.party.Party applicant(Actor by) {
        return parties.find(by.party()).orElseThrow();
    }
}
