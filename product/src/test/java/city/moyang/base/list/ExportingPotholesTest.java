package city.moyang.base.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@Story
@Proves("KT-3")
@DisplayName("导出")
class ExportingPotholesTest {
    private static final String SOME =
            """
            select uuidv7() as id, n as number, place, 'open' as state, '13812345678' as phone,
                -1.5 as depth, date '2026-11-23' as found_on, null::timestamptz as closed_at
            from (values (1, '=HYPERLINK("http://evil")'), (2, '＋1+1'), (3, '织篢镇'), (4, '㙍,"引号"'))
                as named (n, place)
            """;
    private static final String MANY =
            """
            select md5(n::text)::uuid as id, '第 ' || n || ' 处' as place, 'open' as state, '1' as phone,
                1 as depth, date '2026-11-23' as found_on, null::timestamptz as closed_at
            from generate_series(1, 10007) n
            """;

    @Autowired Exports exports;
    private final List<ExportRecord> audited = new ArrayList<>();

    @Test
    @DisplayName("CSV 带字节序标记、水印行、脱敏值，公式变成文字")
    void csv_is_readable_and_harmless() throws IOException {
        var response = export(SOME, ExportFormat.CSV, audited::add);
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF张*明（演示） 于 ")
                .contains("导出“路面坑洞”，共 4 行")
                .contains("地点,状态,电话,深度（厘米）,发现日期,结案时间\r\n")
                .contains(
                        "\"'=HYPERLINK(\"\"http://evil\"\")\",处置中,138****5678,-1.5,2026年11月23日,\r\n")
                .contains("'＋1+1,")
                .contains("织篢镇,")
                .doesNotContain("13812345678");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E8%B7%AF%E9%9D%A2%E5%9D%91%E6%B4%9E%20");
    }

    @Test
    @DisplayName("XLSX 的文字单元格是文字，数字是数字")
    void xlsx_holds_texts_and_numbers() throws IOException {
        var response = export(SOME, ExportFormat.XLSX, audited::add);
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(6);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("地点");
            var formula =
                    rows.stream()
                            .filter(row -> row.getCellText(0).startsWith("=HYPERLINK"))
                            .findFirst()
                            .orElseThrow();
            assertThat(formula.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(formula.getCell(3).getType()).isEqualTo(CellType.NUMBER);
            assertThat(formula.getCellText(2)).isEqualTo("138****5678");
        }
    }

    @Test
    @DisplayName("导出先记审计；记不上就一行也不给")
    void nothing_leaves_without_an_audit_record() {
        assertThatThrownBy(() ->
                        export(
                                SOME,
                                ExportFormat.CSV,
                                record -> {
                                    throw new IllegalStateException("审计日志写不进去");
                                }))
                .hasMessage("审计日志写不进去");
    }

    @Test
    @DisplayName("审计记录写明名单、条件、行数、格式")
    void the_record_says_what_left() throws IOException {
        export(SOME, ExportFormat.CSV, audited::add);
        assertThat(audited).hasSize(1);
        assertThat(audited.getFirst().list()).isEqualTo("路面坑洞");
        assertThat(audited.getFirst().rows()).isEqualTo(4);
        assertThat(audited.getFirst().filters()).containsEntry("state", "open");
    }

    @Test
    @DisplayName("超过一万行只给前一万行，并在首行说明")
    void a_long_list_is_cut_and_says_so() throws IOException {
        var text =
                export(MANY, ExportFormat.CSV, audited::add)
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(10_002);
        assertThat(text.lines().skip(2)).doesNotHaveDuplicates();
        assertThat(text).contains("只含前 10000 行");
    }

    private MockHttpServletResponse export(
            String sql, ExportFormat format, Consumer<ExportRecord> audit) throws IOException {
        var query =
                Pothole.COLUMNS.query(
                        ListingPotholesTest.parameters(Map.of("state", "open", "sort", "place")));
        var rows = new Rows<>(sql, Map.of(), Pothole.foundBy("").mapper());
        var response = new MockHttpServletResponse();
        exports.send(new Exports.Request<>(query, rows, format, "张*明（演示）", audit), response);
        return response;
    }
}
