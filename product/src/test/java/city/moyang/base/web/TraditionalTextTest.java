package city.moyang.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("繁體")
class TraditionalTextTest {
    @ParameterizedTest
    @DisplayName("正文和给人读的属性转换，数据不转换")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>办事指南</p>                         | <p>辦事指南</p>
                    <p>头发和发展</p>                       | <p>頭髮和發展</p>
                    <p>核对时限钟为群众</p>                 | <p>核對時限鐘為群眾</p>
                    <a title="办理">办</a>                  | <a title="辦理">辦</a>
                    <input placeholder="办事" value="办事"> | <input placeholder="辦事" value="办事">
                    <input type="submit" value="办事">      | <input type="submit" value="辦事">
                    <button value="办">办</button>          | <button value="办">辦</button>
                    <option value="东">东</option>          | <option value="东">東</option>
                    <textarea>东</textarea>东               | <textarea>东</textarea>東
                    <script>"东"</script><br>东             | <script>"东"</script><br>東
                    <p translate="no">东<b>东</b></p>东     | <p translate="no">东<b>东</b></p>東
                    <!-- 东 -->东                           | <!-- 东 -->東
                    <b title="1 > 0 办">东</b>              | <b title="1 > 0 辦">東</b>
                    <path d="M1"/>东                        | <path d="M1"/>東
                    """)
    void what_people_read_is_converted_and_data_is_not(String simplified, String traditional) {
        assertThat(TraditionalText.of(simplified)).isEqualTo(traditional);
    }

    @Test
    @DisplayName("残缺的标签不会丢字")
    void broken_markup_loses_nothing() {
        assertThat(TraditionalText.of("1 < 2 东 <b")).isEqualTo("1 < 2 東 <b");
    }
}
