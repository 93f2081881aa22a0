package city.moyang.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.time.CityClock;
import city.moyang.security.rights.Grant;
import city.moyang.security.rights.Grants;
import city.moyang.security.token.Tokens;
import city.moyang.standards.identifier.ResidentId;
import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Posts;
import city.moyang.testkit.SignIn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("三员管理")
@Proves(value = "SE-2", page = "/admin/accounts")
class AdministeringTest {
    @Autowired MockMvcTester city;
    @Autowired JdbcClient db;
    @Autowired Posts posts;
    @Autowired Grants grants;
    @Autowired Tokens tokens;
    @Autowired Access access;

    @Test
    @DisplayName("系统管理员开立账号，新人先改密码；安全管理员任命后才有岗位")
    void an_account_is_opened_by_one_and_given_a_post_by_another() throws Exception {
        var login = "new-" + UUID.randomUUID().toString().substring(0, 8);
        var password = open(login, "203.0.115.1");
        var newcomer = new Browsing(city, "203.0.115.2");
        newcomer.post("/login", "login", login, "password", password);
        assertThat(newcomer.get("/post")).hasStatusOk();
        assertThat(newcomer.get("/account/password")).bodyText().contains("改过以后才能继续");
        assertThat(
                        newcomer.post(
                                "/account/password",
                                "old",
                                password,
                                "fresh",
                                "short",
                                "again",
                                "short"))
                .hasStatus(422);
        assertThat(
                        newcomer.post(
                                "/account/password",
                                "old",
                                password,
                                "fresh",
                                "Brand-new-2026",
                                "again",
                                "Brand-new-2026"))
                .hasRedirectedUrl("/account");
        assertThat(newcomer.get("/post")).bodyText().contains("还没有岗位");
        var post = posts.open("YJ011", "测试岗" + login, Set.of("receiver"));
        assertThat(
                        city.post()
                                .uri("/admin/holders")
                                .param("login", login)
                                .param("holderPost", post.id().toString())
                                .with(SignIn.as("demo-security")))
                .hasStatus3xxRedirection();
        assertThat(newcomer.get("/post")).bodyText().contains("测试岗" + login);
        assertThat(newcomer.post("/post", "post", post.id().toString()))
                .hasRedirectedUrl("/workbench");
        assertThat(newcomer.get("/post")).bodyText().contains("（现在）");
    }

    @Test
    @DisplayName("身份证号码不对，表单原样退回并说明")
    void a_wrong_identity_number_is_told() {
        assertThat(
                        city.post()
                                .uri("/admin/accounts")
                                .param("login", "somebody")
                                .param("name", "某人")
                                .param("idNumber", "441781198511204563")
                                .with(SignIn.as("demo-system")))
                .hasStatus(422)
                .bodyText()
                .contains("末位校验码不对", "账号还没有开立");
    }

    @Test
    @DisplayName("三员互斥，也不任业务岗位")
    void the_three_administrators_exclude_each_other() throws Exception {
        var login = "adm-" + UUID.randomUUID().toString().substring(0, 8);
        open(login, "203.0.115.3");
        assertThat(administrator(login, "AUDITOR")).isEqualTo(302);
        assertThat(administrator(login, "SYSTEM_ADMIN")).isEqualTo(409);
        assertThat(administrator("demo-officer", "AUDITOR")).isEqualTo(409);
        assertThat(administrator("demo-security", "OFFICER")).isEqualTo(409);
    }

    @Test
    @DisplayName("管理员只进各自的门，越权访问被拒并留痕")
    void each_administrator_has_a_door_of_their_own() {
        for (var pair :
                List.of(
                        List.of("demo-system", "/admin/accounts"),
                        List.of("demo-security", "/admin/grants"),
                        List.of("demo-audit", "/admin/audit"))) {
            for (var page : List.of("/admin/accounts", "/admin/grants", "/admin/audit")) {
                assertThat(city.get().uri(page).with(SignIn.as(pair.getFirst())))
                        .hasStatus(page.equals(pair.getLast()) ? 200 : 403);
            }
        }
        assertThat(
                        db.sql(
                                        """
                                        select count(*) from audit_entry
                                        where event = 'ACCESS_DENIED' and who = 'demo-system'
                                        """)
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    @Test
    @DisplayName("管理员同时只有一处登录，账号停用立刻退出")
    void an_administrator_is_in_one_place_at_a_time() {
        var here = new Browsing(city, "203.0.115.4");
        var there = new Browsing(city, "203.0.115.5");
        here.signIn("demo-audit", "");
        assertThat(here.get("/admin/audit")).hasStatusOk();
        there.signIn("demo-audit", "");
        assertThat(there.get("/admin/audit")).hasStatusOk();
        assertThat(here.get("/admin/audit")).hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("授权按岗位、区划、单位、业务、动作判断，收回即失效")
    void a_grant_is_judged_by_all_its_parts() {
        var post = posts.open("YJ011", "授权岗" + UUID.randomUUID(), Set.of("reviewer"));
        var actor = Actor.officer(UUID.randomUUID(), post.id(), "YJ011");
        assertThat(access.keys(actor)).as("岗位上没有这个人").isEmpty();
        posts.appoint(post.id(), actor.person(), "演示任职", LocalDate.of(2026, 1, 1));
        assertThat(access.keys(actor)).containsExactly("r:YJ011:reviewer");
        grants.give(new Grant(post.id(), "441702", null, "permit", "see"), Actor.SYSTEM, "测试");
        assertThat(access.keys(actor)).contains("d:441702:permit");
        assertThat(access.may(actor, "see", "permit", "441702001", "YJ025")).isTrue();
        assertThat(access.may(actor, "see", "permit", "441781", "YJ025")).isFalse();
        assertThat(access.may(actor, "decide", "permit", "441702", "YJ025")).isFalse();
        assertThat(access.may(actor, "see", "incident", "441702", "YJ025")).isFalse();
        var id =
                db.sql("select id from rights_grant where post = :post")
                        .param("post", post.id())
                        .query(UUID.class)
                        .single();
        var desk = new Browsing(city, "203.0.115.7");
        desk.signIn("demo-security", "");
        assertThat(desk.post("/admin/grants/" + id + "/revocation"))
                .hasRedirectedUrl("/admin/grants");
        assertThat(access.may(actor, "see", "permit", "441702001", "YJ025")).isFalse();
    }

    @Test
    @DisplayName("安全管理员在页上授予岗位，立即生效")
    void a_grant_given_on_the_page_holds_at_once() {
        var post = posts.open("YJ011", "页上授权岗" + UUID.randomUUID(), Set.of("reviewer"));
        var actor = Actor.officer(UUID.randomUUID(), post.id(), "YJ011");
        posts.appoint(post.id(), actor.person(), "演示任职", LocalDate.of(2026, 1, 1));
        var desk = new Browsing(city, "203.0.115.6");
        desk.signIn("demo-security", "");
        assertThat(
                        desk.post(
                                "/admin/grants",
                                "post",
                                post.id().toString(),
                                "division",
                                "441781",
                                "unit",
                                "",
                                "kind",
                                "*",
                                "verb",
                                "see"))
                .hasRedirectedUrl("/admin/grants");
        assertThat(access.keys(actor)).contains("d:441781:*");
        assertThat(
                        desk.post(
                                "/admin/grants",
                                "post",
                                UUID.randomUUID().toString(),
                                "division",
                                "441781",
                                "unit",
                                "",
                                "kind",
                                "*",
                                "verb",
                                "see"))
                .hasStatus(404);
    }

    @Test
    @DisplayName("接入令牌：没有、过期、范围不足，各说各的")
    void a_token_opens_only_what_its_scope_says() {
        var later = CityClock.realTime().plus(Duration.ofHours(1));
        var good = tokens.issue("好令牌", null, Set.of("token.read"), later, Actor.SYSTEM);
        var other = tokens.issue("别的令牌", null, Set.of("other"), later, Actor.SYSTEM);
        var old =
                tokens.issue(
                        "旧令牌",
                        null,
                        Set.of("token.read"),
                        CityClock.realTime().minusSeconds(1),
                        Actor.SYSTEM);
        assertThat(token(good)).isEqualTo(200);
        assertThat(token(other)).isEqualTo(403);
        assertThat(token(old)).isEqualTo(401);
        assertThat(token("my_made-up")).isEqualTo(401);
        assertThat(city.get().uri("/api/v1/token").header("Authorization", "Bearer " + other))
                .bodyText()
                .contains("token.read");
    }

    private int token(String token) {
        return city.get()
                .uri("/api/v1/token")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int administrator(String login, String role) {
        return city.post()
                .uri("/admin/administrators")
                .param("account", login)
                .param("role", role)
                .with(SignIn.as("demo-security"))
                .exchange()
                .getResponse()
                .getStatus();
    }

    /** Opens an account through the desk and reads its one-time password from the page. */
    private String open(String login, String address) throws Exception {
        var desk = new Browsing(city, address);
        desk.signIn("demo-system", "");
        assertThat(
                        desk.post(
                                "/admin/accounts",
                                "login",
                                login,
                                "name",
                                "新人",
                                "idNumber",
                                number(login)))
                .hasStatus3xxRedirection();
        var page = desk.get("/admin/accounts").getResponse().getContentAsString();
        var shown = Pattern.compile("一次性密码：<code translate=\"no\">([^<]+)<").matcher(page);
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    /** A valid number that no other test uses. */
    private static String number(String login) {
        var body =
                "441702%04d01%02d%03d"
                        .formatted(
                                Math.floorMod(login.hashCode() >> 10, 90) + 1930,
                                Math.floorMod(login.hashCode() >> 20, 28) + 1,
                                Math.floorMod(login.hashCode(), 1000));
        for (var check : "0123456789X".toCharArray()) {
            if (ResidentId.fault(body + check, LocalDate.of(2026, 1, 1)).isEmpty()) {
                return body + check;
            }
        }
        throw new IllegalStateException(body);
    }
}
