package city.moyang.security.access;

import city.moyang.base.component.Tab;
import city.moyang.base.time.CityClock;
import city.moyang.security.account.Account;
import city.moyang.security.account.AccountKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/**
 * What the log-in page shows.
 *
 * @param as whose log-in it is: person, firm or staff
 * @param to where to go afterwards
 * @param login what was typed before
 * @param error what was wrong with the last try, or empty
 * @param kept whether a form that came too late was kept
 * @param demo a demonstration's accounts for this tab; empty in production
 */
public record LoginPage(
        String as, String to, String login, String error, boolean kept, List<Demo> demo) {
    /** The password of every demonstration account; it exists in no other profile. */
    public static final String DEMO_PASSWORD = "Moyang-2026";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(CityClock.ZONE);

    /** One account of the demonstration. */
    public record Demo(String login, String name, String title) {}

    public LoginPage {
        demo = List.copyOf(demo);
    }

    static LoginPage of(
            List<Account> demo, Function<Account, String> titles, String as, String to) {
        var tab = List.of("firm", "staff").contains(as) ? as : "person";
        var shown =
                demo.stream()
                        .filter(account -> tab(account).equals(tab))
                        .map(a -> new Demo(a.login(), a.name(), titles.apply(a)))
                        .toList();
        var address = ReturnAddress.from(to).map(ReturnAddress::path).orElse("");
        return new LoginPage(tab, address, "", "", address.equals("/login/kept"), shown);
    }

    LoginPage with(String typed, String sentence) {
        return new LoginPage(as, to, typed, sentence, kept, demo);
    }

    static String closed(Instant until) {
        return "连续多次不对，已暂停登录，%s以后可以再试。忘记密码请带身份证件到窗口办理。".formatted(TIME.format(until));
    }

    /** Where somebody begins who wanted nothing in particular. */
    static String landing(AccountKind kind) {
        return switch (kind) {
            case RESIDENT -> "/";
            case OFFICER -> "/workbench";
            case SYSTEM_ADMIN -> "/admin/accounts";
            case SECURITY_ADMIN -> "/admin/grants";
            case AUDITOR -> "/admin/audit";
        };
    }

    public List<Tab> tabs() {
        return List.of(tab("person", "个人"), tab("firm", "企业"), tab("staff", "工作人员"));
    }

    public String demoPassword() {
        return DEMO_PASSWORD;
    }

    private Tab tab(String tab, String label) {
        var address = "/login?as=" + tab + "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return new Tab(label, address, tab.equals(as));
    }

    private static String tab(Account account) {
        if (account.kind().staff()) {
            return "staff";
        }
        return account.actsFor() == null ? "person" : "firm";
    }
}
