package city.moyang.base.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.ids.Uuid7;
import city.moyang.base.intake.Intake.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
@Proves("KT-5")
@DisplayName("批量导入")
class TakingAFileOverTest {
    private static final UUID OFFICER = UUID.randomUUID();

    @Autowired Intake intake;

    @Test
    @DisplayName("没有错误才导入；同一个文件再传一次不会重复")
    void a_file_is_taken_over_once() {
        var file = file("织篢镇,1,2026-11-01\n双捷镇,2,2026-11-02\n");
        var taken = new ArrayList<Integer>();
        var run =
                intake.take(
                        file,
                        OFFICER,
                        row -> {
                            taken.add(row.number());
                            return row.number() == 3 ? Outcome.ADDED : Outcome.SAME;
                        });
        assertThat(run.added()).isEqualTo(1);
        assertThat(run.same()).isEqualTo(1);
        assertThatThrownBy(() -> intake.take(file, OFFICER, row -> Outcome.ADDED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ALREADY_TAKEN");
        assertThat(taken).containsExactly(3, 4);
    }

    @Test
    @DisplayName("中途出错，整个文件等于没有导入，可以再来")
    void a_file_that_fails_midway_may_come_again() {
        var file = file("织篢镇,1,2026-11-01\n");
        assertThatThrownBy(() ->
                        intake.take(
                                file,
                                OFFICER,
                                row -> {
                                    throw new IllegalStateException("desk");
                                }))
                .hasMessage("desk");
        assertThat(intake.take(file, OFFICER, row -> Outcome.ADDED).added()).isEqualTo(1);
    }

    @Test
    @DisplayName("有错误的文件一行也不导入")
    void a_faulty_file_is_refused() {
        assertThatThrownBy(() ->
                        intake.take(file("织篢镇,一,2026-11-01\n"), OFFICER, row -> Outcome.ADDED))
                .hasMessageContaining("HAS_FAULTS");
    }

    /** Every file has a note of its own, so that no run of this story repeats another's. */
    private DryRun file(String rows) {
        var text = Uuid7.next() + "\n镇街,金额,发放日期\n" + rows;
        return intake.check(CheckingTest.FUNDS, "补贴.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
