package city.moyang.channel.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("找到要办的事")
class FindingWhatToDoTest {
    @Autowired MockMvcTester http;

    @Test
    @DisplayName("首页说得出有多少事项，每个链接都通")
    @Proves(value = "CH-1", page = "/")
    void every_link_of_the_home_page_leads_somewhere() {
        var home = http.get().uri("/").exchange();
        assertThat(home).hasStatusOk().bodyText().contains("全部 2,268 个事项", "个体工商户设立登记");
        var page = Jsoup.parse(new String(home.getResponse().getContentAsByteArray(), UTF_8));
        var links = page.select("main a[href^=/]").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(25);
        for (var link : links.stream().distinct().toList()) {
            assertThat(http.get().uri(URI.create(link))).as(link).hasStatusOk();
        }
    }

    @Test
    @DisplayName("搜“开饭店”，找到个体工商户设立登记和开办餐饮店一件事")
    @Proves(value = "SV-1", page = "/search?q=开饭店")
    void an_everyday_word_finds_the_item_and_the_theme() {
        var found = http.get().uri("/search").param("q", "开饭店");
        assertThat(found).hasStatusOk();
        assertThat(found).bodyText().contains("个体工商户设立登记", "开办餐饮店", "/services/S00001");
    }

    @Test
    @DisplayName("没有找到时，说清楚接下来怎么做")
    void an_empty_result_says_what_to_do() {
        assertThat(http.get().uri("/search").param("q", "魑魅魍魉"))
                .hasStatusOk()
                .bodyText()
                .contains("没有找到", "换个说法", "12345");
    }

    @Test
    @DisplayName("输入里的标签只当作文字")
    void what_is_typed_is_only_text() {
        assertThat(http.get().uri("/search").param("q", "<script>alert(1)</script>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert");
        assertThat(http.get().uri("/search").param("q", "饭店\u0000"))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("列表按对象、部门、类型筛选，说有多少个，能翻页")
    void the_list_filters_counts_and_pages() {
        assertThat(http.get().uri("/services?audience=enterprise&stage=opening"))
                .hasStatusOk()
                .bodyText()
                .contains("企业办事：准入准营", "个体工商户设立登记", "共 ");
        assertThat(http.get().uri("/services?unit=YJ012&page=2"))
                .bodyText()
                .contains("阳江市司法局", "第 2 页", "上一页");
        assertThat(http.get().uri("/services?unit=YJ999"))
                .hasStatusOk()
                .bodyText()
                .contains("没有符合这些条件的事项");
    }
}
