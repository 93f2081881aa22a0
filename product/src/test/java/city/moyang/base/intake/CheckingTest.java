package city.moyang.base.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.base.intake.IntakeColumn.Type;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("批量导入预检")
class CheckingTest {
    static final IntakePlan FUNDS =
            new IntakePlan(
                    "story.funds",
                    "补贴名单",
                    List.of(
                            IntakeColumn.of("town", "镇街", Type.TEXT)
                                    .checked(t -> t.equals("不存在镇") ? "没有这个镇街" : null),
                            IntakeColumn.of("day", "发放日期", Type.DATE),
                            IntakeColumn.of("amount", "金额", Type.NUMBER).addedUp(),
                            IntakeColumn.of("note", "备注", Type.TEXT).mayBeEmpty()),
                    List.of("town", "day"),
                    50);
    private static final String GOOD =
            """
            漠阳市补贴发放表,,,
            镇街,金额,发放日期
            织篢镇,100.50,2026-11-01
            "双捷镇",20,2026-11-02
            """;

    @Test
    @DisplayName("列的顺序不限，标题行可以在前，合计与行数供核对")
    void a_good_file_is_read_and_added_up() {
        var run = check(GOOD);
        assertThat(run.ready()).isTrue();
        assertThat(run.rows()).isEqualTo(2);
        assertThat(run.sums().get("金额")).isEqualByComparingTo("120.50");
        assertThat(run.good().getFirst().text("town")).isEqualTo("织篢镇");
        assertThat(run.good().getFirst().date("day")).isEqualTo("2026-11-01");
    }

    @Test
    @DisplayName("每个错误说明行、列、填写的内容和原因")
    void every_fault_says_where_and_why() {
        var run =
                check(
                        """
                        镇街,金额,发放日期,备注
                        不存在镇,一百,2026/11/1,=1+1
                        ,5,2026-02-30,
                        织篢镇,5,2026-11-01,
                        织篢镇,6,2026-11-01,
                        """);
        assertThat(run.ready()).isFalse();
        assertThat(run.faults())
                .containsExactly(
                        new RowFault(2, "镇街", "不存在镇", "没有这个镇街"),
                        new RowFault(2, "发放日期", "2026/11/1", "要写成 2026-11-23 这样的日期"),
                        new RowFault(2, "金额", "一百", "要填数字"),
                        new RowFault(3, "镇街", "", "不能为空"),
                        new RowFault(3, "发放日期", "2026-02-30", "要写成 2026-11-23 这样的日期"),
                        new RowFault(5, "", "织篢镇 2026-11-01", "与第 4 行是同一条"));
        assertThat(new String(FaultFile.of(run), StandardCharsets.UTF_8))
                .startsWith("\uFEFF行,列,填写的内容,问题")
                .contains("2,镇街,不存在镇,没有这个镇街");
    }

    @Test
    @DisplayName("GB 18030 编码的 CSV 也能读")
    void an_office_file_in_gb18030_is_read() {
        var run = check(GOOD.getBytes(Charset.forName("GB18030")));
        assertThat(run.good().getFirst().text("town")).isEqualTo("织篢镇");
    }

    @Test
    @DisplayName("XLSX 的数字和日期按内容读")
    void a_spreadsheet_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("表");
            sheet.value(0, 0, "镇街");
            sheet.value(0, 1, "发放日期");
            sheet.value(0, 2, "金额");
            sheet.value(1, 0, "织篢镇");
            sheet.value(1, 1, LocalDate.of(2026, 11, 1));
            sheet.style(1, 1).format("yyyy-MM-dd").set();
            sheet.value(1, 2, 100.5);
        }
        var run = check(out.toByteArray());
        assertThat(run.faults()).isEmpty();
        assertThat(run.good().getFirst().date("day")).isEqualTo("2026-11-01");
        assertThat(run.good().getFirst().number("amount")).isEqualByComparingTo("100.5");
    }

    @Test
    @DisplayName("压缩炸弹、假表格、缺列、超行、超大都拒绝")
    void hostile_and_unfit_files_are_refused() throws IOException {
        assertThatThrownBy(() -> check(bomb())).hasMessageContaining("TOO_LARGE");
        assertThatThrownBy(() -> check(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("NOT_A_TABLE");
        assertThatThrownBy(() -> check(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> check("姓名,电话\n张三,1\n")).hasMessageContaining("HEADINGS_MISSING");
        assertThatThrownBy(() -> check(new byte[TableFile.LARGEST + 1]))
                .hasMessageContaining("TOO_LARGE");
        var many =
                IntStream.range(0, 51)
                        .mapToObj(i -> "镇" + i + ",1,2026-11-01\n")
                        .collect(Collectors.joining());
        assertThatThrownBy(() -> check("镇街,金额,发放日期\n" + many))
                .hasMessageContaining("TOO_MANY_ROWS");
    }

    static DryRun check(String text) {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DryRun check(byte[] content) {
        return new Checking(FUNDS, new TableFile("补贴.csv", content)).run();
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 101; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
