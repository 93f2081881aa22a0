package city.moyang.services.guide;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Story
@DisplayName("看办事指南")
class ReadingAGuideTest {
    @Autowired MockMvcTester http;

    @Test
    @DisplayName("个体工商户设立登记的指南写明时限、次数、收费、材料、依据和来源")
    @Proves(value = "SV-1", page = "/services/S00001")
    void a_whole_guide_shows_limits_materials_law_and_source() {
        assertThat(http.get().uri("/services/S00001"))
                .hasStatusOk()
                .bodyText()
                .contains("1 个工作日", "法定 20 个工作日", "0 次", "不收费", "营业执照（F类个体户）")
                .contains("您要准备 4 份材料", "另有 1 份可免提交", "经营场所使用相关文件")
                .contains("国务院令第746号", "第二条、第三条、第八条、第二十四条", "2022年3月1日")
                .contains("广东省事项，未经阳江市认领", "深圳市市场监督管理局龙岗监管局", "阳江市市场监督管理局")
                .contains("href=\"/services/S00001/apply\"");
    }

    @Test
    @DisplayName("来源没有说的就写没有说，不完整的不能申请")
    void what_the_source_does_not_say_is_said_to_be_unsaid() {
        assertThat(http.get().uri("/services/S02136"))
                .hasStatusOk()
                .bodyText()
                .contains("来源未注明", "暂时不能在这里申请")
                .doesNotContain("/services/S02136/apply");
    }

    @Test
    @DisplayName("对应不上的部门写明由市政务服务和数据管理局代收")
    void an_unmapped_department_is_taken_in_by_the_desk() {
        assertThat(http.get().uri("/services/S00002"))
                .bodyText()
                .contains("阳江市政务服务和数据管理局（代收）", "化龙镇办事站");
    }

    @Test
    @DisplayName("没有的编号回答404")
    void an_unknown_id_is_not_found() {
        assertThat(http.get().uri("/services/S99999")).hasStatus(404);
        assertThat(http.get().uri("/one-things/nothing")).hasStatus(404);
    }

    @Test
    @DisplayName("接口给出同样的事项，未知编号回答 problem+json")
    @Proves(value = "CH-9", page = "/api/v1/items/S00001")
    void programs_read_the_same_items() {
        assertThat(http.get().uri("/api/v1/items").param("q", "个体工商户"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo("S00001");
        assertThat(http.get().uri("/api/v1/items/S00001"))
                .bodyJson()
                .extractingPath("$.edition.unit")
                .isEqualTo("YJ025");
        assertThat(http.get().uri("/api/v1/items/S99999"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("application/problem+json");
    }
}
