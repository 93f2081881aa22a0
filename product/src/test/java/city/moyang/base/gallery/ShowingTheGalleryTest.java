package city.moyang.base.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Story;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("组件样例")
class ShowingTheGalleryTest {
    private final Gallery examples = Gallery.examples();

    @Autowired MockMvcTester http;
    Document page = new Document("");

    @BeforeEach
    void open() throws Exception {
        var answer = http.get().uri("/gallery").exchange();
        page = Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    @DisplayName("目录里的每一节都在，编号不重复")
    void every_specimen_is_there_and_ids_are_unique() {
        for (var specimen : examples.contents()) {
            assertThat(one("#c-" + specimen.id()).text()).isEqualTo(specimen.title());
        }
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("每个问题都有标签，提示和错误与输入框相连")
    void every_field_has_its_label_hint_and_error() {
        for (var field : examples.forms().fields()) {
            var input = one("#" + field.id());
            assertThat(input.attr("name")).isEqualTo(field.name());
            var labels =
                    switch (field.kind()) {
                        case RADIOS, CHECKBOXES ->
                                page.select("fieldset:has(#" + field.id() + ") legend");
                        case FILE -> page.select("#" + field.id() + "-label");
                        default -> page.select("label[for=" + field.id() + "]");
                    };
            assertThat(labels.text()).startsWith(field.label());
            assertThat(input.hasAttr("aria-invalid")).isEqualTo(field.wrong());
            describes(field.id());
        }
    }

    @Test
    @DisplayName("错误汇总里的每一条都通到出错的那一栏")
    void every_error_links_to_its_field() {
        var errors = examples.forms().errors();
        assertThat(errors.count()).isEqualTo(2);
        var links = one(".error-summary").select("li a");
        assertThat(links).hasSize(errors.count());
        for (var link : links) {
            assertThat(one(link.attr("href")).attr("aria-invalid")).isEqualTo("true");
        }
        assertThat(one(".error-summary").text()).contains("有 2 处需要改一下", errors.kept());
    }

    @Test
    @DisplayName("表格说有几件；空表说下一步做什么")
    void a_table_says_how_many_and_an_empty_one_what_next() {
        var tables = page.select("#table .table-wrap");
        assertThat(tables.get(0).select("caption").text()).isEqualTo("共 3 件");
        assertThat(tables.get(0).select("tbody tr"))
                .hasSize(examples.lists().table().rows().size());
        assertThat(tables.get(0).select("th[aria-sort=ascending] a")).hasSize(1);
        assertThat(tables.get(1).text()).contains("这里还没有办件", "去找要办的事");
    }

    @Test
    @DisplayName("时限钟：日历从周一排起，已计、休息、暂停、今天、到期都标出来")
    void the_clock_shows_every_day() {
        var clock = page.select("#clock .clock").get(0);
        assertThat(clock.select(".calendar tbody tr")).hasSize(9);
        assertThat(clock.select(".calendar tbody th").eachText())
                .isEqualTo(List.of("9月", "10月", "11月"));
        assertThat(clock.select("td.count")).hasSize(10);
        assertThat(clock.select("td.today").text()).isEqualTo("9今天");
        assertThat(clock.select("td.due").text()).isEqualTo("4到期");
        assertThat(clock.select("td.halt")).hasSize(5);
        assertThat(clock.select("td[title='第 7 个工作日（调休上班）']")).hasSize(1);
        assertThat(clock.select("rect.used")).hasSize(10);
        assertThat(clock.select("rect.left")).hasSize(19);
    }

    @Test
    @DisplayName("灯和标签都有文字，图标对读屏软件隐藏")
    void colours_never_speak_alone() {
        assertThat(page.select(".light, .tag")).allMatch(Element::hasText);
        assertThat(page.select("svg.icon"))
                .allMatch(icon -> icon.attr("aria-hidden").equals("true"));
    }

    private void describes(String id) {
        for (var described : one("#" + id).attr("aria-describedby").split(" ")) {
            if (!described.isEmpty()) {
                assertThat(one("#" + described).hasText()).isTrue();
            }
        }
    }

    private Element one(String query) {
        var found = page.select(query);
        assertThat(found).as(query).hasSize(1);
        return found.get(0);
    }
}
