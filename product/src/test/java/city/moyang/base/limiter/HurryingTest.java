package city.moyang.base.limiter;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Story
@Proves("KT-4")
@DisplayName("访问过快")
class HurryingTest {
    @Autowired MockMvcTester browser;

    @Test
    @DisplayName("超过次数，页面说明要等多久，并给出 Retry-After")
    void a_hurried_reader_is_told_how_long_to_wait() {
        for (var i = 0; i < 3; i++) {
            assertThat(get("/story/hurried", "198.51.100.7")).hasStatusOk();
        }
        var refused = get("/story/hurried", "198.51.100.7");
        assertThat(refused).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(refused).bodyText().contains("操作太频繁，请在");
        assertThat(get("/story/hurried", "198.51.100.8")).hasStatusOk();
    }

    @Test
    @DisplayName("程序得到问题文档")
    void a_hurried_program_gets_a_problem_document() {
        for (var i = 0; i < 3; i++) {
            assertThat(get("/api/v1/story/hurried", "198.51.100.9")).hasStatusOk();
        }
        var refused = get("/api/v1/story/hurried", "198.51.100.9");
        assertThat(refused)
                .hasStatus(429)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("TOO_FAST");
    }

    @Test
    @DisplayName("地址换一种写法，次数一样算")
    void an_address_written_otherwise_counts_as_the_same() {
        for (var i = 0; i < 60; i++) {
            assertThat(get("/verify", "198.51.100.10")).hasStatusOk();
        }
        var disguised = browser.get().uri(URI.create("/%76erify"));
        assertThat(disguised.remoteAddress("198.51.100.10")).hasStatus(429);
    }

    private MvcTestResult get(String path, String address) {
        return browser.get()
                .with(
                        org.springframework.security.test.web.servlet.request
                                .SecurityMockMvcRequestPostProcessors.user("temp"))
                .uri(path)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
