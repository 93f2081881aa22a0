package city.moyang.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.testkit.SignIn;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@Story
@DisplayName("登录")
@Proves(
        value = {"CH-2", "SE-2"},
        page = "/login")
class SigningInTest {
    @Autowired MockMvcTester city;
    @Autowired JdbcClient db;

    @Test
    @DisplayName("登录页列出演示账号，演示账号能登录")
    void a_demo_account_signs_in() {
        assertThat(city.get().uri("/login"))
                .hasStatusOk()
                .bodyText()
                .contains("demo-resident", "陈晓珊");
        assertThat(city.get().uri("/login?as=staff"))
                .bodyText()
                .contains("demo-officer", "市市场监管局 受理岗");
        assertThat(signIn("demo-resident", LoginPage.DEMO_PASSWORD, "203.0.113.1"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/");
    }

    @Test
    @DisplayName("登录后换新的会话号，旧会话号作废")
    void the_session_gets_a_fresh_id() {
        var result = signIn("demo-officer", LoginPage.DEMO_PASSWORD, "203.0.113.2");
        assertThat(result.getResponse().getCookie("moyang-session")).isNotNull();
        var cookie = result.getResponse().getHeaders("Set-Cookie");
        assertThat(cookie).anyMatch(c -> c.startsWith("moyang-session") && c.contains("HttpOnly"));
    }

    @Test
    @DisplayName("账号密码不对，说还能试几次；五次后这个账号停15分钟，对的密码也不行")
    void five_failures_close_the_account() {
        var nobody = "nobody-" + UUID.randomUUID();
        for (var left = 4; left > 0; left--) {
            assertThat(signIn(nobody, "wrong", address()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("还可以试" + left + "次");
        }
        assertThat(signIn(nobody, "wrong", address())).hasStatus(422).bodyText().contains("已暂停登录");
        assertThat(signIn(nobody, "wrong", address())).bodyText().contains("已暂停登录");
    }

    @Test
    @DisplayName("同一地址试不同账号，五次后这个地址停15分钟")
    void five_failures_close_the_address() {
        var address = address();
        for (var i = 0; i < 5; i++) {
            signIn("guess-" + UUID.randomUUID(), "wrong", address);
        }
        assertThat(signIn("demo-elder", LoginPage.DEMO_PASSWORD, address))
                .hasStatus(422)
                .bodyText()
                .contains("已暂停登录");
        assertThat(signIn("demo-elder", LoginPage.DEMO_PASSWORD, address()))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("失败的登录记入审计日志，记账号和地址，不记密码；不是账号的只记头两个字")
    void a_failure_is_in_the_audit_log() {
        signIn("demo-elder", "Secret-guess-1", "203.0.113.40");
        assertThat(failureFrom("203.0.113.40"))
                .contains("demo-elder")
                .doesNotContain("Secret-guess-1");
        signIn("44178119851120456x", "Secret-guess-1", "203.0.113.41");
        assertThat(failureFrom("203.0.113.41"))
                .contains("44***")
                .doesNotContain("44178119851120456x");
    }

    private String failureFrom(String address) {
        return db.sql(
                        """
                        select audit_entry::text from audit_entry
                        where event = 'SIGN_IN_FAILED' and address = :address
                        """)
                .param("address", address)
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName("没登录去办事，登录后回到原来的页面；只回本站")
    void one_comes_back_to_where_one_wanted_to_go() {
        assertThat(city.get().uri("/account")).hasRedirectedUrl("/login?to=%2Faccount");
        assertThat(signInFor("/account", "demo-resident-2", "203.0.113.50"))
                .hasRedirectedUrl("/account");
        assertThat(signInFor("/services?q={x}", "demo-resident-2", "203.0.113.50"))
                .hasRedirectedUrl("/services?q={x}");
        for (var elsewhere : new String[] {"https://a.example", "//a.example", "/\\a.example"}) {
            assertThat(signInFor(elsewhere, "demo-resident-2", "203.0.113.50"))
                    .hasRedirectedUrl("/");
        }
    }

    private MvcTestResult signInFor(String to, String login, String address) {
        return city.post()
                .uri("/login")
                .param("login", login)
                .param("password", LoginPage.DEMO_PASSWORD)
                .param("to", to)
                .with(SignIn.form())
                .with(from(address))
                .exchange();
    }

    private MvcTestResult signIn(String login, String password, String address) {
        return city.post()
                .uri("/login")
                .param("login", login)
                .param("password", password)
                .with(SignIn.form())
                .with(from(address))
                .exchange();
    }

    /** An address that nobody has failed from. */
    private static String address() {
        return "2001:db8::" + Integer.toHexString(UUID.randomUUID().hashCode());
    }

    private static RequestPostProcessor from(String address) {
        return (MockHttpServletRequest request) -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
