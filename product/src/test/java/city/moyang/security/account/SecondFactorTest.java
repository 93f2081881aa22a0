package city.moyang.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.time.CityClock;
import city.moyang.security.access.Browsing;
import city.moyang.support.identity.Actor;
import city.moyang.testkit.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("动态口令和首次启动")
@Proves(value = "SE-2", page = "/account/second-factor")
class SecondFactorTest {
    @Autowired MockMvcTester city;
    @Autowired Accounts accounts;
    @Autowired Credentials credentials;

    @Test
    @DisplayName("启用后，密码对了还要六位数字；同一组数字只能用一次")
    void a_right_password_is_not_enough() {
        var login = "totp-" + UUID.randomUUID().toString().substring(0, 8);
        var person =
                new Accounts.Opening(
                        login,
                        AccountKind.OFFICER,
                        UUID.randomUUID(),
                        null,
                        "试用",
                        Optional.empty());
        accounts.open(person, "Second-factor-1", Actor.SYSTEM);
        var secret = Credentials.freshSecret();
        var code = OneTimeCode.at(secret, CityClock.realTime().getEpochSecond() / 30);
        var account = accounts.find(login).orElseThrow();
        assertThat(credentials.enrol(account, secret, "000", Actor.SYSTEM)).isFalse();
        assertThat(credentials.enrol(account, secret, code, Actor.SYSTEM)).isTrue();
        var browser = new Browsing(city, "203.0.116.1");
        assertThat(browser.post("/login", "login", login, "password", "Second-factor-1"))
                .hasRedirectedUrl("/login/code");
        assertThat(browser.get("/account")).hasStatus3xxRedirection();
        assertThat(browser.post("/login/code", "code", "12"))
                .hasStatus(422)
                .bodyText()
                .contains("还可以试4次");
        assertThat(browser.post("/login/code", "code", code)).hasRedirectedUrl("/workbench");
        assertThat(browser.get("/account")).hasStatusOk();
        assertThat(credentials.spend(accounts.find(login).orElseThrow(), code)).isFalse();
    }

    @Test
    @DisplayName("启用页给出二维码和可手工输入的密钥")
    void the_page_shows_a_code_to_scan() {
        assertThat(city.get().uri("/account/second-factor").with(SignIn.as("demo-officer")))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"qr\"", "手工输入密钥");
    }

    @Test
    @DisplayName("已有账号时，首次启动不再开立管理员，也不打印密码")
    void a_city_with_accounts_gets_no_new_administrators() {
        var console = new ByteArrayOutputStream();
        new FirstAdministrators(accounts)
                .openThree(new PrintStream(console, true, StandardCharsets.UTF_8));
        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
