package city.moyang;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.base.time.CityClock;
import city.moyang.security.access.Browsing;
import city.moyang.security.token.Tokens;
import city.moyang.support.identity.Actor;
import city.moyang.support.matter.History;
import city.moyang.support.organisation.Posts;
import city.moyang.testkit.Applying;
import city.moyang.testkit.SignIn;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Story
@Proves("SE-3")
@DisplayName("不对的输入：说得明白，什么都不丢，什么都不漏")
class MeetingBadInputTest {
    private static final String SHOP = "江城区漠阳糕点店（演示）";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000001";

    @Autowired MockMvcTester city;
    @Autowired CityClock clock;
    @Autowired Tokens tokens;
    @Autowired History history;
    @Autowired Posts posts;
    Applying desk;

    /** One matter that every refusal must leave as it is. */
    private static @Nullable UUID untouched;

    @BeforeEach
    void sitDown() {
        desk = new Applying(city);
        untouched = untouched == null ? desk.submitted("demo-resident", SHOP) : untouched;
    }

    private static UUID untouched() {
        return Objects.requireNonNull(untouched);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("流程不允许的动作：4xx，一句话，写好的意见还在，办件没有变")
    @CsvSource({
        "complete:nonsense, 422",
        "complete, 422",
        "frobnicate:x, 422",
        "'', 422",
        "return:nonsense, 409",
        "suspend:nonsense, 409",
        "close:nonsense, 409",
        "extend:nonsense, 409",
        "resume, 409",
        "transfer, 422",
        "transfer:a:b:c, 422",
        "transfer:" + NOBODY + ":" + NOBODY + ":YJ101, 422",
        "transfer:" + NOBODY + ":{post}:YJ101, 422"
    })
    void an_act_that_the_procedure_does_not_allow(String act, int status) {
        var id = untouched();
        var before = history.of(id).size();
        var post = posts.of("YJ101").getFirst().id().toString();
        var told = desk.act(id, "demo-hall", act.replace("{post}", post), "我写好的意见");
        assertThat(told).hasStatus(status).bodyText().contains("我写好的意见");
        Applying.plain(told);
        assertThat(history.of(id)).hasSize(before);
    }

    @ParameterizedTest(name = "{0}={1} → {2}")
    @DisplayName("工作台：参数写错、缺了、太长")
    @CsvSource({
        "task, abc, 409",
        "task, 99999999999, 409",
        "task, -1, 409",
        "request, not-a-uuid, 422",
        "opinion, long, 422"
    })
    void a_wrong_parameter_on_the_workbench(String name, String value, int status) {
        var id = untouched();
        var panel = desk.panel(id, "demo-hall");
        var sent = value.equals("long") ? "长".repeat(2001) : value;
        var told =
                city.post()
                        .uri(panel.attr("action"))
                        .param("act", "complete:received")
                        .param("task", name.equals("task") ? sent : Applying.value(panel, "task"))
                        .param("request", name.equals("request") ? sent : NOBODY)
                        .param("opinion", name.equals("opinion") ? sent : "")
                        .with(SignIn.as("demo-hall"))
                        .exchange();
        assertThat(told).hasStatus(status);
        Applying.plain(told);
    }

    @Test
    @DisplayName("两人同时决定：后一个得知已被别人办理，写好的意见还看得到")
    void two_officers_decide_at_once() {
        var id = desk.submitted("demo-resident", SHOP);
        desk.does(id, "demo-hall", "complete:received", "");
        var here = desk.panel(id, "demo-officer");
        var colleague = new Browsing(city, "203.0.116.1");
        colleague.signIn("demo-two-posts", "");
        var choice = org.jsoup.Jsoup.parse(Applying.text(colleague.get("/post")));
        for (var post : choice.select("button[name=post], input[name=post]").eachAttr("value")) {
            colleague.post("/post", "post", post);
            colleague.post(
                    "/workbench/" + id + "/acts",
                    "act",
                    "complete:accept",
                    "task",
                    Applying.value(here, "task"));
        }
        var late = desk.press(here, "demo-officer", "complete:accept", "材料已当面核对");
        assertThat(late).hasStatus(409).bodyText().contains("已被别人办理", "材料已当面核对");
    }

    @Test
    @DisplayName("办理提交两次只算一次")
    void an_act_sent_twice_counts_once() {
        var id = desk.submitted("demo-resident", SHOP);
        var panel = desk.panel(id, "demo-hall");
        assertThat(desk.press(panel, "demo-hall", "complete:received", ""))
                .hasStatus3xxRedirection();
        var after = history.of(id).size();
        assertThat(desk.press(panel, "demo-hall", "complete:received", ""))
                .hasStatus3xxRedirection();
        assertThat(history.of(id)).hasSize(after);
    }

    @Test
    @DisplayName("申请连点两次提交：两次都到同一件")
    void an_application_sent_twice_leads_to_one_matter() {
        var draft = desk.submitted("demo-firm", SHOP);
        var again =
                city.post()
                        .uri("/applications/" + draft + "/submission")
                        .with(SignIn.as("demo-firm"));
        assertThat(again).hasRedirectedUrl("/matters/" + draft + "?submitted");
        var stale =
                city.post()
                        .multipart()
                        .uri("/services/S00001/apply")
                        .param("draft", draft.toString())
                        .param("save", "1")
                        .param("shopName", "交过以后又改")
                        .with(SignIn.as("demo-firm"));
        assertThat(stale).hasStatus(409).bodyText().contains("已经提交");
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("别人的办件编号：页面、办理、答复、撤回、留言、文书，一律当作没有")
    @CsvSource({
        "GET, /matters/{id}, demo-elder",
        "POST, /matters/{id}/answer, demo-elder",
        "POST, /matters/{id}/withdrawal, demo-elder",
        "POST, /matters/{id}/comments, demo-elder",
        "POST, /applications/{id}/submission, demo-elder",
        "GET, /applications/{id}, demo-elder",
        "GET, /matters/{id}, demo-rs-reviewer",
        "GET, /workbench/{id}, demo-rs-reviewer",
        "POST, /workbench/{id}/acts, demo-rs-reviewer",
        "GET, /workbench/{id}, demo-elder",
        "GET, /workbench/{id}, demo-system",
        "GET, /matters/{id}, demo-security",
        "POST, /workbench/{id}/acts, demo-audit",
        "GET, /instruments/{paper}, demo-elder",
        "GET, /instruments/{paper}.pdf, demo-rs-reviewer",
        "GET, /instruments/{paper}.ofd, demo-system",
        "GET, /instruments/{paper}/pages/1.png, demo-elder"
    })
    void somebody_elses_matter(String method, String uri, String who) {
        var id = untouched();
        var paper =
                desk.page("/matters/" + id, "demo-resident")
                        .select("a[href^=/instruments/]")
                        .attr("href")
                        .replaceFirst("/instruments/([0-9a-f-]+).*", "$1");
        assertThat(paper).isNotEmpty();
        var address = uri.replace("{id}", id.toString()).replace("{paper}", paper);
        var told =
                city.method(HttpMethod.valueOf(method))
                        .uri(address)
                        .param("act", "complete:received")
                        .param("task", "1")
                        .param("opinion", "偷看")
                        .param("request", UUID.randomUUID().toString())
                        .with(SignIn.as(who))
                        .exchange();
        assertThat(told.getResponse().getStatus()).as(address).isIn(403, 404);
        assertThat(Applying.text(told)).doesNotContain(SHOP, "陈晓珊");
        Applying.plain(told);
    }

    @Test
    @DisplayName("接入令牌打不开办件和文书；范围不足的令牌说缺哪个")
    void a_machine_has_no_way_to_matters() {
        var id = untouched();
        var until = CityClock.realTime().plus(Duration.ofHours(1));
        var token = tokens.issue("不对的输入", null, Set.of("other"), until, Actor.SYSTEM);
        for (var uri : new String[] {"/matters/" + id, "/workbench/" + id, "/my"}) {
            assertThat(city.get().uri(uri).header("Authorization", "Bearer " + token))
                    .as(uri)
                    .hasStatus(403);
        }
        assertThat(city.get().uri("/api/v1/token").header("Authorization", "Bearer " + token))
                .hasStatus(403)
                .bodyText()
                .contains("token.read");
    }

    @ParameterizedTest(name = "{0}?{1}")
    @DisplayName("我的办件：参数写错、缺了、太长")
    @CsvSource({
        "answer, task=abc&opinion=x&request=" + NOBODY + ", 400",
        "answer, opinion=x&request=" + NOBODY + ", 400",
        "answer, task=1&opinion=x&request=x, 400",
        "comments, request=" + NOBODY + ", 400",
        "comments, opinion=&request=" + NOBODY + ", 422",
        "comments, opinion=long&request=" + NOBODY + ", 422",
        "withdrawal, opinion=long&request=" + NOBODY + ", 422",
        "withdrawal, opinion=x, 400"
    })
    void a_wrong_parameter_on_ones_own_matter(String page, String sent, int status) {
        var id = untouched();
        var request = city.post().uri("/matters/" + id + "/" + page);
        Arrays.stream(sent.split("&", -1))
                .map(part -> part.split("=", 2))
                .forEach(part ->
                        request.param(
                                part[0], part[1].equals("long") ? "长".repeat(2001) : part[1]));
        var told = request.with(SignIn.as("demo-resident")).exchange();
        assertThat(told).hasStatus(status);
        Applying.plain(told);
    }

    @ParameterizedTest(name = "{0}={1} → {2}")
    @DisplayName("申请表：参数写错、缺了、太长，已存的内容不变")
    @CsvSource({
        "draft, abc, 400",
        "draft, '', 400",
        "remove, abc, 422",
        "remove, -1, 422",
        "remove, 999, 422",
        "statement, long, 422"
    })
    void a_wrong_parameter_of_an_application(String name, String value, int status) {
        var who = "demo-elder";
        var draft = Applying.value(desk.page("/services/S00006/apply", who), "draft");
        assertThat(save("S00006", draft, who, "statement", "先存下来")).hasStatus3xxRedirection();
        var told =
                save(
                        "S00006",
                        name.equals("draft") ? value : draft,
                        who,
                        name.equals("draft") ? "statement" : name,
                        value.equals("long") ? "长".repeat(20_000) : value);
        assertThat(told).hasStatus(status);
        Applying.plain(told);
        assertThat(desk.page("/services/S00006/apply", who).text()).contains("先存下来");
    }

    @Test
    @DisplayName("没有这一项材料：不收")
    void a_material_that_is_not_asked_for() {
        var draft = Applying.value(desk.page("/services/S00775/apply", "demo-firm"), "draft");
        var file =
                new MockMultipartFile("material-999", "材料.pdf", "application/pdf", Applying.pdf());
        var told =
                city.post()
                        .multipart()
                        .uri("/services/S00775/apply")
                        .file(file)
                        .param("draft", draft)
                        .param("save", "1")
                        .with(SignIn.as("demo-firm"))
                        .exchange();
        assertThat(told).hasStatus(422);
        Applying.plain(told);
    }

    @Test
    @DisplayName("拿别人的草稿编号来保存：不收，别人的草稿一个字不变")
    void somebody_elses_draft_is_not_overwritten() {
        var draft = Applying.value(desk.page("/services/S00009/apply", "demo-resident"), "draft");
        assertThat(save("S00009", draft, "demo-resident", "statement", "陈晓珊写的"))
                .hasStatus3xxRedirection();
        assertThat(save("S00009", draft, "demo-firm", "statement", "别人写的")).hasStatus(404);
        assertThat(desk.page("/services/S00009/apply", "demo-resident").text())
                .contains("陈晓珊写的")
                .doesNotContain("别人写的");
    }

    @ParameterizedTest(name = "hours={0}")
    @DisplayName("讲解台：时间只能往前，一次最多六十天")
    @ValueSource(strings = {"-5", "0", "1441", "99999999999", "abc", ""})
    void the_clock_does_not_go_back(String hours) {
        var before = clock.offset();
        var told =
                city.post()
                        .uri("/presenter/clock")
                        .param("hours", hours)
                        .with(SignIn.as("demo-officer"))
                        .exchange();
        assertThat(told.getResponse().getStatus()).isIn(400, 422);
        Applying.plain(told);
        assertThat(clock.offset()).isEqualTo(before);
    }

    @ParameterizedTest
    @DisplayName("文书：没有的页、没有的编号")
    @ValueSource(
            strings = {
                "/instruments/" + NOBODY,
                "/instruments/" + NOBODY + ".pdf",
                "/instruments/abc",
                "/instruments/abc.pdf",
                "/instruments/{paper}/pages/0.png",
                "/instruments/{paper}/pages/999.png",
                "/instruments/{paper}/pages/x.png"
            })
    void a_paper_or_page_that_is_not_there(String uri) {
        var id = untouched();
        var paper =
                desk.page("/matters/" + id, "demo-resident")
                        .select("a[href^=/instruments/]")
                        .attr("href")
                        .replaceFirst("/instruments/([0-9a-f-]+).*", "$1");
        var told =
                city.get()
                        .uri(uri.replace("{paper}", paper))
                        .with(SignIn.as("demo-resident"))
                        .exchange();
        assertThat(told.getResponse().getStatus()).isBetween(400, 499);
        Applying.plain(told);
    }

    private MvcTestResult save(String item, String draft, String who, String name, String value) {
        return city.post()
                .multipart()
                .uri("/services/" + item + "/apply")
                .param("draft", draft)
                .param("save", "1")
                .param("statement", name.equals("statement") ? value : "先存下来")
                .param(name, value)
                .with(SignIn.as(who))
                .exchange();
    }
}
