package city.moyang.security.access;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.security.access.SignInDesk.Outcome;
import city.moyang.security.account.Account;
import city.moyang.security.account.Accounts;
import city.moyang.security.audit.AuditEvent;
import city.moyang.security.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The log-in page, its second step, and the way out. */
@Controller
@Allow(Caller.ANYONE)
class SignInController {
    private final SignInDesk desk;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Identification identification;
    private final AuditLog audit;
    private final Html html;

    SignInController(
            SignInDesk desk,
            Sessions sessions,
            Accounts accounts,
            Identification identification,
            AuditLog audit,
            Html html) {
        this.desk = desk;
        this.sessions = sessions;
        this.accounts = accounts;
        this.identification = identification;
        this.audit = audit;
        this.html = html;
    }

    @GetMapping("/login")
    View form(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "as", defaultValue = "person") String as) {
        return page(login(as, to));
    }

    @PostMapping("/login")
    View signIn(
            @RequestParam String login,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "as", defaultValue = "person") String as,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        return switch (desk.password(name, password, request.getRemoteAddr())) {
            case Outcome.Passed(var account) when account.secondFactor() -> {
                request.getSession();
                request.changeSessionId();
                PendingSignIn.begin(request, account, to);
                yield redirect("/login/code");
            }
            case Outcome.Passed(var account) -> enter(account, to, request, response);
            case Outcome.Wrong(var left) ->
                    again(response, as, to, name, "账号或密码不对，还可以试%d次。".formatted(left));
            case Outcome.Closed(var until) ->
                    again(response, as, to, name, LoginPage.closed(until));
        };
    }

    @GetMapping("/login/code")
    View codeForm(HttpServletRequest request) {
        return PendingSignIn.in(request).isPresent()
                ? html.page("security/access/code", new CodePage(""))
                : redirect("/login");
    }

    @PostMapping("/login/code")
    View code(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        var pending = PendingSignIn.in(request);
        var account = pending.map(PendingSignIn::login).flatMap(accounts::find);
        if (account.isEmpty()) {
            return redirect("/login");
        }
        return switch (desk.code(account.get(), code, request.getRemoteAddr())) {
            case Outcome.Passed(var passed) -> {
                PendingSignIn.forget(request);
                yield enter(passed, pending.get().to(), request, response);
            }
            case Outcome.Wrong(var left) -> {
                response.setStatus(422);
                yield codePage("动态口令不对或已用过，还可以试%d次。".formatted(left));
            }
            case Outcome.Closed(var until) -> {
                response.setStatus(422);
                yield codePage(LoginPage.closed(until));
            }
        };
    }

    @PostMapping("/logout")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        Visitors.person()
                .ifPresent(person ->
                        audit.record(
                                AuditEvent.SIGN_OUT,
                                person.actor(),
                                "account:" + person.login(),
                                true,
                                Map.of()));
        sessions.close(request, response);
        return redirect("/");
    }

    private View enter(
            Account account, String to, HttpServletRequest request, HttpServletResponse response) {
        var person = sessions.open(account, request, response);
        desk.entered(person, request.getRemoteAddr());
        return redirect(
                Optional.of(to)
                        .flatMap(ReturnAddress::from)
                        .map(ReturnAddress::path)
                        .orElseGet(() -> LoginPage.landing(account.kind())));
    }

    private View again(
            HttpServletResponse response, String as, String to, String login, String sentence) {
        response.setStatus(422);
        return page(login(as, to).with(login, sentence));
    }

    private LoginPage login(String as, String to) {
        return LoginPage.of(accounts.demo(), identification::describe, as, to);
    }

    private View codePage(String sentence) {
        return html.page("security/access/code", new CodePage(sentence));
    }

    private View page(LoginPage page) {
        return html.page("security/access/login", page);
    }

    private static View redirect(String to) {
        var view = new RedirectView(to);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
