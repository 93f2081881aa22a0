package city.moyang.support.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("二元词")
class BigramsTest {
    @Test
    @DisplayName("两个字的词是一对，三个字的词是两对，单字是它自己")
    void a_word_is_its_pairs() {
        assertThat(Bigrams.of("社保")).containsExactly("社保");
        assertThat(Bigrams.of("社保卡")).containsExactly("社保", "保卡");
        assertThat(Bigrams.of("税")).containsExactly("税");
        assertThat(Bigrams.of("  ")).isEmpty();
    }

    @Test
    @DisplayName("标点隔开的两个词不连成一对")
    void pairs_do_not_cross_punctuation() {
        assertThat(Bigrams.of("设立、变更")).containsExactly("设立", "变更");
    }

    @Test
    @DisplayName("存下来的文本能用单字找到，也能用扩展区汉字找到")
    void what_is_kept_is_found_by_one_character() {
        assertThat(Bigrams.index("织篢镇")).contains("篢", "织篢", "篢镇");
        assertThat(Bigrams.index("𠮷野")).contains("𠮷", "𠮷野");
    }

    @Test
    @DisplayName("全角和大小写不影响比较")
    void width_and_case_do_not_matter() {
        assertThat(Bigrams.fold("Ａb１《证》")).isEqualTo("ab1证");
    }
}
