package city.moyang.standards.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("公民身份号码（GB 11643）")
class ResidentIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"44170219900307123X", "441781198511204562", "441721200002290013"})
    @DisplayName("校验码正确的号码通过，闰日出生也通过")
    void numbers_with_a_right_check_character_pass(String number) {
        assertThat(ResidentId.fault(number, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "441702199003071231, CHECKSUM",
        "441781198511204563, CHECKSUM",
        "441721200102290014, BIRTH_DATE",
        "441702199013071234, BIRTH_DATE",
        "44170220991231001X, NOT_YET_BORN",
        "44170219900307, SHAPE",
        "4417021990030712AX, SHAPE",
        "'', SHAPE",
    })
    @DisplayName("错在哪里，就说哪里")
    void each_fault_is_named(String number, ResidentId.Fault fault) {
        assertThat(ResidentId.fault(number, TODAY)).contains(fault);
    }

    @Test
    @DisplayName("今天出生的可以，明天出生的不行")
    void born_today_passes_and_born_tomorrow_does_not() {
        var born = ResidentId.of("44170219900307123X").bornOn();
        assertThat(ResidentId.fault("44170219900307123X", born)).isEmpty();
        assertThat(ResidentId.fault("44170219900307123X", born.minusDays(1)))
                .contains(ResidentId.Fault.NOT_YET_BORN);
    }

    @Test
    @DisplayName("15位老号码补19并加校验码")
    void fifteen_digits_are_upgraded() {
        assertThat(ResidentId.of("441702900307123").value()).isEqualTo("44170219900307123X");
    }

    @Test
    @DisplayName("小写x和空格不影响")
    void a_small_x_and_spaces_are_understood() {
        assertThat(ResidentId.of("441702 19900307 123x").value()).isEqualTo("44170219900307123X");
    }

    @Test
    @DisplayName("第17位单数为男，双数为女")
    void the_seventeenth_digit_tells_the_sex() {
        assertThat(ResidentId.of("44170219900307123X").sex()).isEqualTo(ResidentId.Sex.MALE);
        assertThat(ResidentId.of("441781198511204562").sex()).isEqualTo(ResidentId.Sex.FEMALE);
        assertThat(ResidentId.of("441781198511204562").bornOn()).isEqualTo("1985-11-20");
        assertThat(ResidentId.of("441781198511204562").division()).isEqualTo("441781");
    }

    @Test
    @DisplayName("号码对象打印出来是打码的，错误信息里也是")
    void neither_printing_nor_failing_gives_the_number_away() {
        assertThat(ResidentId.of("441781198511204562")).hasToString("441781********4562");
        assertThatThrownBy(() -> ResidentId.of("441781198511204563"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("19851120");
    }
}
