package city.moyang.security.access;

import city.moyang.base.component.Errors;
import city.moyang.base.component.Field;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.security.account.Account;
import city.moyang.security.account.Accounts;
import city.moyang.support.identity.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The system administrator's desk: accounts are opened, disabled and unlocked, never given rights.
 */
@Controller
@Allow(Caller.SYSTEM_ADMIN)
class AccountsController {
    private static final int PAGE = 50;

    private final Accounts accounts;
    private final SignInDesk desk;
    private final Identification identification;
    private final Clock clock;
    private final Html html;

    AccountsController(
            Accounts accounts,
            SignInDesk desk,
            Identification identification,
            Clock clock,
            Html html) {
        this.accounts = accounts;
        this.desk = desk;
        this.identification = identification;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/admin/accounts")
    View list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var page = page(q.strip(), after, OpeningForm.EMPTY.fields());
        var message = text(model, "message");
        return html.page("security/access/accounts", page.with(message, text(model, "secret")));
    }

    @PostMapping("/admin/accounts")
    View open(
            @ModelAttribute("opening") OpeningForm form,
            Actor actor,
            RedirectAttributes next,
            HttpServletResponse response) {
        var fields = form.checked(accounts.find(form.login()).isPresent(), LocalDate.now(clock));
        if (fields.stream().anyMatch(Field::wrong)) {
            response.setStatus(422);
            return html.page("security/access/accounts", page("", "", fields));
        }
        var password = Accounts.oneTimePassword();
        accounts.open(form.opening(), password, actor);
        return done(next, "已开立账号 " + form.login() + "，请安全管理员任命岗位。", password);
    }

    @PostMapping("/admin/accounts/{login}/disabling")
    View disable(@PathVariable String login, Actor actor, RedirectAttributes next) {
        accounts.disable(login, actor);
        return done(next, "已停用 " + login + "，其登录全部退出。", "");
    }

    @PostMapping("/admin/accounts/{login}/enabling")
    View enable(@PathVariable String login, Actor actor, RedirectAttributes next) {
        accounts.enable(login, actor);
        return done(next, "已启用 " + login + "。", "");
    }

    @PostMapping("/admin/accounts/{login}/unlocking")
    View unlock(@PathVariable String login, Actor actor, RedirectAttributes next) {
        desk.unlock(login, actor);
        return done(next, "已解除 " + login + " 的登录锁定。", "");
    }

    @PostMapping("/admin/accounts/{login}/password")
    View resetPassword(@PathVariable String login, Actor actor, RedirectAttributes next) {
        var password = Accounts.oneTimePassword();
        accounts.resetPassword(login, password, actor);
        return done(next, "已重置 " + login + " 的密码，首次登录必须修改。", password);
    }

    private static View done(RedirectAttributes next, String message, String secret) {
        next.addFlashAttribute("message", message);
        next.addFlashAttribute("secret", secret);
        return new RedirectView("/admin/accounts");
    }

    private AccountsPage page(String search, String after, List<Field> fields) {
        var found = accounts.list(search, after, PAGE + 1);
        var shown = found.stream().limit(PAGE).map(this::line).toList();
        var more =
                found.size() > PAGE
                        ? "/admin/accounts?q=%s&after=%s"
                                .formatted(encoded(search), encoded(shown.getLast().login()))
                        : "";
        return new AccountsPage(
                search,
                "共 %d 个账号".formatted(accounts.count(search)),
                shown,
                more,
                "",
                "",
                fields,
                errors(fields));
    }

    private static Errors errors(List<Field> fields) {
        return OpeningForm.errors(fields);
    }

    private AccountsPage.Line line(Account account) {
        return new AccountsPage.Line(
                account.login(),
                account.name(),
                identification.describe(account),
                account.disabled(),
                desk.closed(account.login(), "").isPresent(),
                account.secondFactor(),
                account.demo());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Model model, String name) {
        return Objects.toString(model.getAttribute(name), "");
    }
}
