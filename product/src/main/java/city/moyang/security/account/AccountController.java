package city.moyang.security.account;

import city.moyang.base.component.QrCode;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.support.identity.Actor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What people see and change of their own account. */
@Controller
@Allow({
    Caller.RESIDENT,
    Caller.OFFICER,
    Caller.SYSTEM_ADMIN,
    Caller.SECURITY_ADMIN,
    Caller.AUDITOR
})
class AccountController {
    private static final String SECRET = "moyang.new-secret";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Html html;

    AccountController(Accounts accounts, Credentials credentials, Html html) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.html = html;
    }

    @GetMapping("/account")
    View account(Principal who) {
        return html.page("security/account/account", AccountPage.of(mine(who)));
    }

    @GetMapping("/account/password")
    View passwordForm(Principal who) {
        return password(mine(who), List.of());
    }

    @PostMapping("/account/password")
    View changePassword(
            @RequestParam String old,
            @RequestParam String fresh,
            @RequestParam String again,
            Principal who,
            Actor actor,
            HttpServletResponse response) {
        var account = mine(who);
        var faults =
                fresh.equals(again)
                        ? credentials.changePassword(account, old, fresh, actor)
                        : List.of("两次输入的新密码不一样。");
        if (faults.isEmpty()) {
            return new RedirectView("/account");
        }
        response.setStatus(422);
        return password(account, faults);
    }

    @GetMapping("/account/second-factor")
    View secondFactorForm(Principal who, HttpSession session) {
        return secondFactor(mine(who), secret(session), null);
    }

    @PostMapping("/account/second-factor")
    View enrol(
            @RequestParam String code,
            Principal who,
            Actor actor,
            HttpSession session,
            HttpServletResponse response) {
        var account = mine(who);
        var secret = secret(session);
        if (credentials.enrol(account, secret, code, actor)) {
            session.removeAttribute(SECRET);
            return new RedirectView("/account");
        }
        response.setStatus(422);
        return secondFactor(account, secret, "六位数字不对，请等身份验证器换一组再输。");
    }

    private Account mine(Principal who) {
        return accounts.find(who.getName()).orElseThrow();
    }

    private View password(Account account, List<String> faults) {
        return html.page(
                "security/account/password",
                AccountPage.Password.of(Accounts.passwordDue(account), faults));
    }

    private View secondFactor(Account account, String secret, @Nullable String error) {
        var qr = QrCode.of(OneTimeCode.address(account.login(), secret), "用身份验证器扫描");
        return html.page(
                "security/account/second-factor",
                new AccountPage.SecondFactor(
                        qr, secret.replaceAll("(.{4})", "$1 "), account.secondFactor(), error));
    }

    /** The secret that is being set up in this session. */
    private static String secret(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof String begun) {
            return begun;
        }
        var fresh = Credentials.freshSecret();
        session.setAttribute(SECRET, fresh);
        return fresh;
    }
}
