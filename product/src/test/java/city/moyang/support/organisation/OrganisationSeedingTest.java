package city.moyang.support.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
@DisplayName("组织机构")
@Proves("PE-1")
class OrganisationSeedingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired Divisions divisions;
    @Autowired Units units;
    @Autowired Posts posts;

    @Test
    @DisplayName("967个区划都在，全省21市、阳江4县、63个镇街、878个村居")
    void all_divisions_are_there() {
        assertThat(divisions.count()).isEqualTo(967);
        assertThat(divisions.children("440000")).hasSize(21);
        assertThat(divisions.children("441700"))
                .extracting(Division::name)
                .containsExactly("江城区", "阳东区", "阳西县", "阳春市");
        assertThat(divisions.subtree("441700")).hasSize(1 + 4 + 63 + 878);
    }

    @Test
    @DisplayName("6位、9位、12位代码都查得到，上级逐级列出")
    void codes_of_every_length_are_found() {
        assertThat(divisions.find("441702000000").orElseThrow().name()).isEqualTo("江城区");
        assertThat(divisions.find("441702001000").orElseThrow().name()).isEqualTo("南恩街道");
        assertThat(divisions.find("4417").orElseThrow().name()).isEqualTo("阳江市");
        assertThat(divisions.ancestors("441702001"))
                .extracting(Division::code)
                .containsExactly("441702001", "441702", "441700", "440000");
        assertThat(divisions.fullName("441721100")).isEqualTo("阳江市阳西县织篢镇");
        assertThat(divisions.covers("441700", "441781101")).isTrue();
        assertThat(divisions.covers("441702", "441781101")).isFalse();
        assertThat(divisions.find("999999")).isEmpty();
        assertThat(divisions.find("441704400").orElseThrow().statisticalOnly()).isTrue();
    }

    @Test
    @DisplayName("38个部门都在，没有核实过名称的都标明未核实")
    void unverified_departments_say_so() {
        var departments =
                units.in("441700").stream().filter(unit -> unit.code().compareTo("YJ038") <= 0);
        assertThat(departments).hasSize(38).filteredOn(Unit::verified).hasSize(6);
        assertThat(units.find("YJ011").orElseThrow().remark()).isEqualTo("未核实");
        assertThat(units.named("市政数局").orElseThrow().uscc()).isEqualTo("11441700MB2C912265");
        assertThat(units.counterpartOf("广东省民政厅").orElseThrow().code()).isEqualTo("YJ011");
    }

    @Test
    @DisplayName("岗位有任职起止，离任次日起不再在岗")
    void a_post_is_held_from_a_day_until_a_day() {
        var post = posts.open("YJ011", "试任岗" + UUID.randomUUID(), Set.of("receiver"));
        var person = UUID.randomUUID();
        posts.appoint(post.id(), person, "甲演示", TODAY);
        assertThat(posts.heldBy(person, TODAY.minusDays(1))).isEmpty();
        assertThat(posts.heldBy(person, TODAY)).containsExactly(post);
        posts.relieve(post.id(), person, TODAY.plusDays(1));
        assertThat(posts.heldBy(person, TODAY.plusDays(1))).containsExactly(post);
        assertThat(posts.heldBy(person, TODAY.plusDays(2))).isEmpty();
        assertThat(posts.officer(person)).contains("甲演示");
    }
}
