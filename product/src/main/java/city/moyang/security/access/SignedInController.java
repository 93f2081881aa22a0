package city.moyang.security.access;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.security.account.Accounts;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import city.moyang.support.organisation.Post;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What comes right after signing in: choosing a post, taking up a form again. */
@Controller
class SignedInController {
    private final Identification identification;
    private final Sessions sessions;
    private final Accounts accounts;
    private final LastVisitor lastVisitor;
    private final AuditLog audit;
    private final Html html;

    SignedInController(
            Identification identification,
            Sessions sessions,
            Accounts accounts,
            LastVisitor lastVisitor,
            AuditLog audit,
            Html html) {
        this.identification = identification;
        this.sessions = sessions;
        this.accounts = accounts;
        this.lastVisitor = lastVisitor;
        this.audit = audit;
        this.html = html;
    }

    @GetMapping("/post")
    @Allow(Caller.OFFICER)
    View posts() {
        var person = Visitors.person().orElseThrow();
        var choices =
                identification.posts(person).stream().map(post -> choice(post, person)).toList();
        return html.page("security/access/post", new PostPage(choices));
    }

    @PostMapping("/post")
    @Allow(Caller.OFFICER)
    String choose(@RequestParam UUID post, HttpServletRequest request) {
        var person = Visitors.person().orElseThrow();
        var chosen =
                identification.posts(person).stream()
                        .filter(held -> held.id().equals(post))
                        .findFirst()
                        .orElseThrow(() -> new Refused(Refused.Reason.NOT_YOUR_POST, post));
        var account = accounts.find(person.login()).orElseThrow();
        sessions.put(identification.under(account, Optional.of(chosen)), request);
        audit.record(
                AuditEvent.POST_CHOSEN,
                person.actor(),
                "post:" + post,
                true,
                Map.of("post", identification.title(chosen)));
        return "redirect:/workbench";
    }

    @GetMapping("/login/kept")
    @Allow({
        Caller.RESIDENT,
        Caller.OFFICER,
        Caller.SYSTEM_ADMIN,
        Caller.SECURITY_ADMIN,
        Caller.AUDITOR
    })
    View kept(HttpSession session) {
        var person = Visitors.person().orElseThrow();
        var page =
                KeptForm.in(session)
                        .filter(form -> belongsTo(form, person))
                        .map(KeptPage::of)
                        .orElse(KeptPage.NOTHING);
        return html.page("security/access/kept", page);
    }

    private boolean belongsTo(KeptForm form, SignedIn person) {
        return form.owner().equals(lastVisitor.markOf(person.login()));
    }

    private PostPage.Choice choice(Post post, SignedIn person) {
        return new PostPage.Choice(
                post.id().toString(), identification.title(post), post.id().equals(person.post()));
    }
}
