package city.moyang.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import city.moyang.Story;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("出错时怎么说")
class TellingWhatWentWrongTest {
    private static final int MEGABYTE = 1 << 20;

    @Autowired MockMvcTester http;
    @LocalServerPort int port;

    @Test
    @DisplayName("没有的页面：404，有出路，安全响应头一样不少")
    void a_missing_page_is_told_with_a_way_out() {
        assertThat(http.get().uri("/no-such-page").accept(MediaType.TEXT_HTML))
                .hasStatus(404)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .bodyText()
                .contains("没有找到这一页", "回到首页");
    }

    @Test
    @DisplayName("程序来问：RFC 9457 问题文档")
    void a_program_gets_a_problem_document() {
        assertThat(http.get().uri("/api/v1/no-such-thing"))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("NOT_FOUND");
        assertThat(http.get().uri("/trouble/refusal").accept(MediaType.APPLICATION_JSON))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:moyang:problem:already-accepted");
    }

    @Test
    @DisplayName("业务上不允许：409，用一句明白话")
    void a_refusal_is_told_in_its_own_sentence() {
        assertThat(http.get().uri("/trouble/refusal").accept(MediaType.TEXT_HTML))
                .hasStatus(409)
                .bodyText()
                .contains("这个办件已经受理过了，不用再受理。");
    }

    @Test
    @DisplayName("系统出错：500，只给编号，不漏内情")
    void a_fault_leaks_nothing_but_a_number() {
        assertThat(http.get().uri("/trouble/fault").accept(MediaType.TEXT_HTML))
                .hasStatus(500)
                .bodyText()
                .containsPattern("错误编号 <strong[^>]*>[2-9A-Z]{8}<")
                .doesNotContain("secret detail", "IllegalState", "at city.moyang");
    }

    @Test
    @DisplayName("打开方式不对、参数不对、内容格式不对：405、400、415")
    void wrong_method_parameter_and_type() {
        assertThat(http.get().uri("/trouble/upload").accept(MediaType.TEXT_HTML))
                .hasStatus(405)
                .hasHeader("Allow", "POST")
                .bodyText()
                .contains("这一页不能这样打开");
        assertThat(http.get().uri("/trouble/number/abc").accept(MediaType.TEXT_HTML))
                .hasStatus(400)
                .bodyText()
                .contains("这个地址或内容不对");
        assertThat(
                        http.post()
                                .uri("/trouble/json")
                                .with(csrf())
                                .content("x")
                                .contentType("text/csv"))
                .hasStatus(415);
    }

    @Test
    @DisplayName("登录过期时提交：填的内容还在，密码不留，按一下继续提交")
    void a_form_that_came_too_late_keeps_what_was_typed() {
        var late = http.post().uri("/trouble/upload").header("Sec-Fetch-Site", "same-origin");
        assertThat(
                        late.param("name", "海珊\"茶点店")
                                .param("password", "secret-word")
                                .param("old", "secret-old")
                                .param("fresh", "secret-fresh")
                                .param("again", "secret-again"))
                .hasStatus(403)
                .bodyText()
                .contains("登录已过期", "name=\"name\" value=\"海珊&#34;茶点店\"", "继续提交")
                .contains("action=\"/trouble/upload\"")
                .doesNotContain("secret-word", "secret-old", "secret-fresh", "secret-again");
    }

    @Test
    @DisplayName("别的网站替人提交：直接拒绝，不回显内容")
    void a_form_from_elsewhere_is_refused_without_echo() {
        assertThat(http.post().uri("/trouble/upload").param("name", "planted"))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("planted");
    }

    @Test
    @DisplayName("200 MB 的文件：413，说清多大可以、什么保住了")
    void a_huge_upload_is_told_plainly() throws Exception {
        assertThat(upload(200 * MEGABYTE)).contains("413", "文件太大", "单个文件不能超过 20 MB");
    }

    @Test
    @DisplayName("25 MB 的文件：也是 413，不会误报成登录过期")
    void a_file_over_the_limit_is_told_plainly() throws Exception {
        assertThat(upload(25 * MEGABYTE)).contains("413", "文件太大");
    }

    private String upload(int size) throws Exception {
        var head =
                """
                --B\r
                Content-Disposition: form-data; name="file"; filename="a.pdf"\r
                Content-Type: application/pdf\r
                \r
                """;
        var body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(new byte[size]),
                        BodyPublishers.ofString("\r\n--B--\r\n"));
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/trouble/upload"))
                        .header("Content-Type", "multipart/form-data; boundary=B")
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
