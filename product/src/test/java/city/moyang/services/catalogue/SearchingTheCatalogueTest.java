package city.moyang.services.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@DisplayName("事项目录")
class SearchingTheCatalogueTest {
    @Autowired Catalogue catalogue;
    @Autowired Seeding seeding;
    @Autowired TransactionTemplate transaction;

    @ParameterizedTest(name = "搜“{0}”，第一条是 {1}")
    @CsvSource({
        "开饭店要办什么, S00001",
        "个体工商户, S00001",
        "社保卡丢了怎么办, S00006",
        "残疾人证多久能拿到, S00775",
        "居住证到期, S00003",
        "440125044001, S00001",
        "Ｓ00001, S00001"
    })
    @Proves(value = "SV-1", page = "/search?q=开饭店")
    void what_people_say_finds_the_item(String said, String first) {
        var found = catalogue.search(ItemQuery.text(said), 1);
        assertThat(found.items()).extracting(ServiceItem::id).startsWith(first);
    }

    @Test
    @DisplayName("按部门、主题、对象、类型都能找到；没有的词找不到")
    void department_theme_audience_and_type_are_searched() {
        for (var word : List.of("司法局", "出境入境", "社会组织法人", "行政奖励", "税")) {
            assertThat(catalogue.search(ItemQuery.text(word), 1).total()).as(word).isPositive();
        }
        assertThat(catalogue.search(ItemQuery.text("魑魅魍魉"), 1).total()).isZero();
    }

    @Test
    @DisplayName("2268 个事项分页列出，翻到最后一页不重不漏")
    void every_item_is_on_exactly_one_page() {
        var all = new ItemQuery("", "", "", "", "", "", "", false);
        var first = catalogue.search(all, 1);
        assertThat(first.total()).isEqualTo(2268).isEqualTo(catalogue.facets().total());
        assertThat(first.pages()).isEqualTo(114);
        assertThat(catalogue.search(all, 114).items()).hasSize(8);
        assertThat(catalogue.search(all, 115).items()).isEmpty();
    }

    @Test
    @DisplayName("每个人生阶段和经营阶段都有事项")
    void every_stage_holds_items() {
        assertThat(catalogue.stages().all())
                .allSatisfy(stage ->
                        assertThat(catalogue.facets().stages().getOrDefault(stage.key(), 0))
                                .as(stage.label())
                                .isPositive());
    }

    @Test
    @DisplayName("部门对应到阳江的单位，对应不上的由市政数局代收")
    void departments_are_mapped_and_the_rest_goes_to_the_desk() {
        assertThat(catalogue.find("S00001").orElseThrow().unit()).isEqualTo("YJ025");
        assertThat(catalogue.find("S00006").orElseThrow().unit()).isEqualTo("YJ004");
        var town = catalogue.find("S00002").orElseThrow();
        assertThat(town.unit()).isEqualTo("YJ002");
        assertThat(town.edition().mapped()).isFalse();
        assertThat(catalogue.find("S99999")).isEmpty();
    }

    @Test
    @DisplayName("790 个事项指南完整，可以申请")
    void seven_hundred_and_ninety_can_be_applied_for() {
        var applicable = new ItemQuery("", "", "", "", "", "", "", true);
        assertThat(catalogue.search(applicable, 1).total()).isEqualTo(790);
    }

    @Test
    @DisplayName("同一份种子再装一次，什么也不写")
    void loading_the_same_seed_again_writes_nothing() {
        assertThat(transaction.<Integer>execute(_ -> seeding.load())).isZero();
        assertThat(catalogue.find("S00001").orElseThrow().version()).isEqualTo(1);
    }
}
