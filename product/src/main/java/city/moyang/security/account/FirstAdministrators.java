package city.moyang.security.account;

import city.moyang.support.identity.Actor;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * 初始三员: the first start in production opens one account for each of the three administrators,
 * prints their one-time passwords on the console and makes nothing else.
 */
@Component
@ConditionalOnProperty(name = "moyang.profile", havingValue = "production")
class FirstAdministrators implements SmartInitializingSingleton {
    private final Accounts accounts;

    FirstAdministrators(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        openThree(System.out);
    }

    void openThree(PrintStream console) {
        if (accounts.count("") > 0) {
            return;
        }
        console.println("首次启动：三个管理员账号已开立，密码只显示这一次，首次登录必须修改。");
        open("system", AccountKind.SYSTEM_ADMIN, console);
        open("security", AccountKind.SECURITY_ADMIN, console);
        open("audit", AccountKind.AUDITOR, console);
    }

    private void open(String login, AccountKind kind, PrintStream console) {
        var password = Accounts.oneTimePassword();
        var opening =
                new Accounts.Opening(
                        login, kind, UUID.randomUUID(), null, kind.words(), Optional.empty());
        if (accounts.open(opening, password, Actor.SYSTEM)) {
            List.of(login, kind.words(), password).forEach(word -> console.print("  " + word));
            console.println();
        }
    }
}
