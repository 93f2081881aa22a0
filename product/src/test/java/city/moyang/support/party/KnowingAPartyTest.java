package city.moyang.support.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.standards.identifier.Phone;
import city.moyang.standards.identifier.ResidentId;
import city.moyang.standards.identifier.Uscc;
import city.moyang.support.identity.Actor;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
@DisplayName("当事人")
@Proves({"SE-2", "WB-4"})
class KnowingAPartyTest {
    private static final ResidentId NUMBER = ResidentId.of("44170219900307123X");
    private static final Actor OFFICER =
            Actor.officer(UUID.randomUUID(), UUID.randomUUID(), "YJ025");

    @Autowired Parties parties;
    @Autowired JdbcClient db;

    @Test
    @DisplayName("登记后按证件号码、电话找得到，显示一律打码")
    void a_registered_person_is_found_and_shown_masked() {
        var person = person();
        assertThat(parties.find(NUMBER).orElseThrow()).isEqualTo(person);
        assertThat(parties.find(Phone.of("13800001234"))).contains(person);
        assertThat(person.idNumber()).isEqualTo("441702********123X");
        assertThat(person.phone()).isEqualTo("138****1234");
        assertThat(person.address()).isEqualTo("阳江市江城区南恩街道****");
        assertThat(person.shownName()).isEqualTo("林*明");
    }

    @Test
    @DisplayName("同一号码只登记一次")
    void one_number_is_one_party() {
        assertThat(person().id()).isEqualTo(person().id());
    }

    @Test
    @DisplayName("数据库里没有明文")
    void the_database_holds_no_plain_number() {
        var row =
                db.sql("select party::text from party where id = :id")
                        .param("id", person().id())
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain("44170219900307123X", "13800001234", "演示路");
    }

    @Test
    @DisplayName("写明理由才看得到完整号码，并记入审计日志")
    void the_whole_number_takes_a_reason_and_leaves_a_record() {
        var id = person().id();
        assertThatThrownBy(() -> parties.unmask(id, Hidden.ID_NUMBER, " 看 ", OFFICER))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.reason()).isEqualTo("NO_REASON_GIVEN"));
        assertThat(parties.unmask(id, Hidden.ID_NUMBER, "核对纸质证件", OFFICER))
                .isEqualTo(NUMBER.value());
        var detail =
                db.sql(
                                """
                                select detail from audit_entry
                                where object = :object and event = 'UNMASK' and person = :person
                                """)
                        .param("object", "party:" + id)
                        .param("person", OFFICER.person())
                        .query(String.class)
                        .single();
        assertThat(detail).contains("核对纸质证件", "证件号码").doesNotContain(NUMBER.value());
    }

    @Test
    @DisplayName("别的居民看不到，本人看得到自己的")
    void another_resident_sees_nothing_and_the_person_sees_their_own() {
        var id = person().id();
        assertThatThrownBy(() ->
                        parties.unmask(
                                id, Hidden.PHONE, "想知道电话", Actor.resident(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.reason()).isEqualTo("NOT_AN_OFFICER"));
        assertThat(parties.unmask(id, Hidden.PHONE, "", Actor.resident(id)))
                .isEqualTo("13800001234");
    }

    @Test
    @DisplayName("企业按统一社会信用代码登记，代码公开")
    void an_organisation_is_known_by_its_code() {
        var code = Uscc.of("91441700MA4X000019");
        var firm =
                parties.register(
                        new NewParty.Organisation(
                                "测试商行（演示）",
                                code,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true));
        assertThat(parties.find(code).orElseThrow().number()).isEqualTo(code.value());
        assertThat(firm.phone()).isEmpty();
    }

    private Party person() {
        return parties.register(
                new NewParty.Person(
                        "林志明",
                        NUMBER,
                        Optional.of(Phone.of("13800001234")),
                        Optional.of("阳江市江城区南恩街道演示路8号"),
                        true));
    }
}
