package city.moyang.support.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.security.account.Accounts;
import city.moyang.testkit.SignIn;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@DisplayName("查看文书")
@Proves("WB-5")
class ReadingPapersTest {
    @Autowired MockMvcTester http;
    @Autowired Instruments instruments;
    @Autowired Accounts accounts;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("本人能翻看、下载；别人看到的是“没有这份文书”；没登录的先登录")
    void only_those_with_a_key_may_see_it() throws Exception {
        var paper = sealed(accounts.find("demo-resident").orElseThrow().person());
        var page = read(paper.path(), "demo-resident");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(paper.number(), "下载 PDF", "下载 OFD", paper.path() + "/pages/1.png");
        assertThat(read(paper.path() + ".pdf", "demo-resident"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(read(paper.path() + ".ofd", "demo-resident")).hasStatusOk();
        assertThat(read(paper.path() + "/pages/1.png", "demo-resident"))
                .hasStatusOk()
                .hasContentType("image/png");
        for (var path : new String[] {"", ".pdf", ".ofd", "/pages/1.png"}) {
            assertThat(read(paper.path() + path, "demo-resident-2")).hasStatus(404);
            assertThat(http.get().uri(paper.path() + path).exchange().getResponse().getStatus())
                    .isIn(302, 303, 401);
        }
        assertThat(read("/instruments/" + UUID.randomUUID(), "demo-resident")).hasStatus(404);
    }

    private MvcTestResult read(String path, String login) {
        return http.get().uri(path).with(SignIn.as(login)).exchange();
    }

    private Instrument sealed(UUID party) throws InterruptedException {
        var draft =
                new Draft(
                        "L02",
                        "test",
                        UUID.randomUUID(),
                        Samples.issuer(),
                        Samples.acceptance("陈晓珊（演示）"),
                        Set.of("p:" + party));
        var drafted = transaction.execute(_ -> instruments.draft(draft));
        var id = Objects.requireNonNull(drafted).id();
        for (int i = 0; i < 300; i++) {
            var found = instruments.find(id).orElseThrow();
            if (found.sealed()) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not sealed: " + id);
    }
}
