package city.moyang.standards.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("统一社会信用代码（GB 32100）、电话、打码")
class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11441700MB2C912265",
                "11440100007482575H",
                "91441700MA4X000019",
                "91441700ma4x0000 19",
                "11441700698175178J"
            })
    @DisplayName("校验码正确的代码通过")
    void codes_with_a_right_check_character_pass(String code) {
        assertThat(Uscc.fault(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91441700MA4X000018, CHECKSUM",
        "11441700MB2C912256, CHECKSUM",
        "91441700MA4X0000, SHAPE",
        "91441700MA4XO00019, SHAPE",
        "91441700MA4X00001I, SHAPE",
    })
    @DisplayName("错在哪里，就说哪里")
    void each_fault_is_named(String code, Uscc.Fault fault) {
        assertThat(Uscc.fault(code)).contains(fault);
    }

    @Test
    @DisplayName("代码里有登记地区划")
    void a_code_knows_its_division() {
        assertThat(Uscc.of("11441700MB2C912265").division()).isEqualTo("441700");
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000, 13800000000",
        "+86 138 0000 0000, 13800000000",
        "138-0000-0000, 13800000000",
        "0662-3367662, 0662-3367662",
    })
    @DisplayName("电话怎么写都认得")
    void phone_numbers_are_understood(String typed, String number) {
        assertThat(Phone.of(typed).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000000", "23800000000", "12800000000", "3367662", "", "abc"})
    @DisplayName("不是电话的不收")
    void what_is_no_phone_number_is_refused(String typed) {
        assertThat(Phone.fault(typed)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"陈晓珊, 陈*珊", "陈珊, 陈*", "欧阳小珊, 欧**珊", "𠮷田珊, 𠮷*珊", "陈, *"})
    @DisplayName("姓名打码留姓和末字")
    void names_are_masked(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @Test
    @DisplayName("电话、住址打码")
    void phones_and_addresses_are_masked() {
        assertThat(Mask.phone("13800000000")).isEqualTo("138****0000");
        assertThat(Mask.phone("0662-3367662")).isEqualTo("0662-336****");
        assertThat(Mask.address("阳江市江城区南恩街道演示路1号")).isEqualTo("阳江市江城区南恩街道****");
        assertThat(Mask.address("演示路1号")).isEqualTo("****");
    }
}
