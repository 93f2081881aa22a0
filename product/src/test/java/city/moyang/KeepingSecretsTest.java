package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import city.moyang.security.access.Browsing;
import city.moyang.security.access.LoginPage;
import city.moyang.testkit.Applying;
import city.moyang.testkit.SignIn;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@Proves("SE-3")
@DisplayName("该藏的藏住，该拦的拦住")
class KeepingSecretsTest {
    private static final String HOSTILE = "\"><img src=x onerror=alert(1)>糕点店";

    @Autowired MockMvcTester city;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stop() {
        root().detachAppender(log);
    }

    @Test
    @DisplayName("一件事从申请到受理，中间出几次错：日志里没有证件号码、手机号、密码和令牌")
    void the_log_holds_no_secret() {
        var desk = new Applying(city);
        var id = desk.submitted("demo-resident", "日志店（演示）");
        desk.does(id, "demo-hall", "complete:received", "");
        desk.does(id, "demo-officer", "complete:accept", "");
        var browser = new Browsing(city, "203.0.117.1");
        browser.post("/login", "login", "441702199003070025", "password", "Secret-guess-1");
        browser.signIn("demo-resident", "");
        city.get()
                .uri("/trouble/fault?phone=13800000001")
                .header("Authorization", "Bearer my_secret-token")
                .exchange();
        city.get().uri("/trouble/fault?phone=13800000001").exchange();
        var said =
                log.list.stream()
                        .map(event ->
                                event.getFormattedMessage()
                                        + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .collect(Collectors.joining("\n"));
        assertThat(said).contains("fault ");
        assertThat(said)
                .doesNotContainPattern("[1-9][0-9]{16}[0-9Xx]")
                .doesNotContainPattern("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")
                .doesNotContain("Secret-guess-1", LoginPage.DEMO_PASSWORD, "my_secret-token");
    }

    @Test
    @DisplayName("字号和意见里夹带的标签只当作文字：核对页、工作台、我的办件")
    void what_was_typed_is_text_everywhere() {
        var desk = new Applying(city);
        var id = desk.ready("demo-resident-2", HOSTILE);
        harmless(desk.page("/applications/" + id, "demo-resident-2"));
        harmless(desk.page("/services/S00001/apply", "demo-resident-2"));
        city.post()
                .uri("/applications/" + id + "/submission")
                .with(SignIn.as("demo-resident-2"))
                .exchange();
        harmless(desk.page("/workbench/" + id, "demo-hall"));
        desk.does(id, "demo-hall", "complete:received", "");
        var refused = desk.act(id, "demo-officer", "frobnicate", HOSTILE);
        assertThat(refused).hasStatus(422);
        harmless(Jsoup.parse(Applying.text(refused)));
        desk.does(id, "demo-officer", "ask", HOSTILE);
        harmless(desk.page("/matters/" + id, "demo-resident-2"));
    }

    @Test
    @DisplayName("登录后的 Cookie：https 下 Secure，脚本读不到，别的网站带不来；会话编号换新")
    void cookies_are_closed() {
        var signedIn =
                city.post()
                        .uri("/login")
                        .param("login", "demo-resident")
                        .param("password", LoginPage.DEMO_PASSWORD)
                        .secure(true)
                        .with(SignIn.form())
                        .exchange();
        var cookies = signedIn.getResponse().getHeaders("Set-Cookie");
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("moyang-session="));
        for (var cookie : cookies) {
            assertThat(cookie).contains("HttpOnly", "Secure");
        }
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("moyang-session="))
                .allMatch(cookie -> cookie.contains("SameSite=Lax"));
    }

    @Test
    @DisplayName("运行状况页只说好不好；其余管理端点不开")
    void nothing_of_the_inside_is_told() {
        assertThat(city.get().uri("/actuator/health"))
                .bodyText()
                .doesNotContain("components", "db");
        for (var inside : List.of("/actuator", "/actuator/env", "/actuator/heapdump")) {
            assertThat(city.get().uri(inside)).hasStatus4xxClientError();
        }
    }

    private static void harmless(Document page) {
        assertThat(page.select("img[onerror], img[src=x]")).isEmpty();
        assertThat(page.outerHtml()).contains("糕点店");
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
