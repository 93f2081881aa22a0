package city.moyang.support.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@Story
@DisplayName("编号")
class GivingNumbersTest {
    @Autowired Numbers numbers;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("八人同时编号，有人半途作罢，编出来的号仍然一个不缺、一个不重")
    void numbers_have_no_gap_even_when_some_roll_back() throws Exception {
        var sequence = "阳测许" + UUID.randomUUID();
        var given = atOnce(120, n -> () -> give(sequence, n % 5 == 0));
        assertThat(given.stream().filter(n -> n > 0).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 96).boxed().toList());
    }

    @Test
    @DisplayName("每年从一号编起，各字号分开编")
    void each_year_and_each_word_counts_for_itself() {
        var sequence = "阳测受" + UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            assertThat(numbers.gapFree(sequence, 2026)).isEqualTo(1);
            assertThat(numbers.gapFree(sequence, 2026)).isEqualTo(2);
            assertThat(numbers.gapFree(sequence, 2027)).isEqualTo(1);
            numbers.voidNumber(sequence, 2026, 2, "文书作废");
            assertThat(numbers.gapFree(sequence, 2026)).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("不在业务事务里不给连续号")
    void a_gap_free_number_needs_a_transaction() {
        assertThatThrownBy(() -> numbers.gapFree("阳测", 2026))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("办件号快，不重")
    void block_numbers_are_never_given_twice() throws Exception {
        var sequence = "matter-" + UUID.randomUUID();
        assertThat(atOnce(350, _ -> () -> numbers.next(sequence))).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("文号写法：机关代字、文书字、六角括号、不编虚位")
    void a_document_number_is_written_as_the_standard_says() {
        assertThat(new DocumentNumber("阳市监", "许", 2026, 12)).hasToString("阳市监许〔2026〕12号");
    }

    private int give(String sequence, boolean giveUp) {
        var number =
                transaction.execute(tx -> {
                    var n = numbers.gapFree(sequence, 2026);
                    if (giveUp) {
                        tx.setRollbackOnly();
                    }
                    return n;
                });
        return giveUp || number == null ? 0 : number;
    }

    private static <T> List<T> atOnce(int times, java.util.function.IntFunction<Callable<T>> work)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<T>();
            var jobs = Stream.iterate(0, n -> n + 1).limit(times).map(work::apply).toList();
            for (var result : threads.invokeAll(jobs)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
