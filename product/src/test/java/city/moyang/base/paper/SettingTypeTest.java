package city.moyang.base.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import city.moyang.base.typeface.Face;
import city.moyang.base.typeface.Typefaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("版式（GB/T 9704-2012）")
class SettingTypeTest {
    private static final Typefaces FACES = new Typefaces();
    private static final Typesetter TYPE = new Typesetter(FACES);
    private static final Style BODY =
            Style.of(Face.FANG, Style.NO_3, Flow.LINE)
                    .pitch(Flow.CHARACTER)
                    .indent(2)
                    .align(Style.Align.JUSTIFIED);
    private static final String TEXT =
            "织篢镇双捷镇的㙍头村、䶮记茶庄（演示）：根据《中华人民共和国行政许可法》第三十八条第一款的规定，本机关决定准予行政许可。".repeat(12);

    @Test
    @DisplayName("一页二十二行，一行二十八字，行首不出现句读，行尾不出现前括号")
    void lines_follow_the_grid_and_the_rules_of_punctuation() {
        var grid = TYPE.lines("阳".repeat(57), BODY.indent(0), Flow.WIDTH);
        assertThat(grid).hasSize(3);
        assertThat(text(grid.getFirst())).hasSize(28);
        for (var line : TYPE.lines(TEXT, BODY, Flow.WIDTH)) {
            assertThat(text(line)).doesNotStartWith("，").doesNotStartWith("。");
            assertThat(text(line)).doesNotEndWith("（").doesNotEndWith("《");
        }
        var pages = new Flow(TYPE).paragraph("阳\n".repeat(30), BODY).sheets(false);
        assertThat(pages.getFirst().marks()).hasSize(22);
    }

    @Test
    @DisplayName("版心：首字距左 28 毫米，满行右端距左 184 毫米，首行在天头 37 毫米以下")
    void the_text_area_stands_where_the_standard_says() throws IOException {
        var seen = positions(new PdfWriter(FACES).write(paper()));
        var first = seen.getFirst();
        assertThat(first.x()).isCloseTo(28 + 2 * Flow.CHARACTER, within(0.1));
        assertThat(first.y()).isBetween(37.0, 37 + Flow.LINE);
        var rightmost = seen.stream().mapToDouble(p -> p.x() + p.width()).max().orElse(0);
        assertThat(rightmost).isCloseTo(184, within(0.3));
    }

    @Test
    @DisplayName("PDF 和 OFD 里每个字都在同一个位置，罕见字有字形")
    void both_formats_put_every_character_in_the_same_place() throws IOException {
        var pdf = positions(new PdfWriter(FACES).write(paper()));
        var ofd = ofdPositions(new OfdWriter(FACES).write(paper()));
        assertThat(ofd.stream().map(Glyph::text).collect(Collectors.joining()))
                .isEqualTo(pdf.stream().map(Glyph::text).collect(Collectors.joining()))
                .contains("织篢镇双捷镇的㙍头村、䶮记");
        for (int i = 0; i < pdf.size(); i++) {
            assertThat(ofd.get(i).x()).isCloseTo(pdf.get(i).x(), within(0.1));
            assertThat(ofd.get(i).y()).isCloseTo(pdf.get(i).y(), within(0.1));
        }
    }

    @Test
    @DisplayName("字体只带用到的字：两种文件都在二百 KB 以内")
    void only_the_characters_in_use_are_embedded() {
        assertThat(new PdfWriter(FACES).write(paper()).length).isLessThan(200_000);
        assertThat(new OfdWriter(FACES).write(paper()).length).isLessThan(200_000);
        assertThat(TYPE.missing("织篢镇双捷镇㙍䶮")).isEqualTo(-1);
        assertThat(TYPE.missing("\uE123")).isEqualTo(0xE123);
    }

    private static Paper paper() {
        var sheets = new Flow(TYPE).paragraph(TEXT, BODY).sheets(false);
        return new Paper("测试件", "演示机关", LocalDate.of(2026, 10, 9), sheets.subList(0, 1));
    }

    private record Glyph(String text, double x, double y, double width) {}

    private static String text(List<Mark> line) {
        return line.stream().map(mark -> ((Mark.Text) mark).text()).collect(Collectors.joining());
    }

    private static List<Glyph> positions(byte[] pdf) throws IOException {
        var seen = new ArrayList<Glyph>();
        var mm = 25.4 / 72;
        var reader =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition p) {
                        seen.add(
                                new Glyph(
                                        p.getUnicode(),
                                        p.getXDirAdj() * mm,
                                        p.getYDirAdj() * mm,
                                        p.getWidthDirAdj() * mm));
                    }
                };
        try (var document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return seen;
    }

    private static List<Glyph> ofdPositions(byte[] ofd) throws IOException {
        var seen = new ArrayList<Glyph>();
        var object =
                Pattern.compile(
                        "Boundary=\"(\\S+) (\\S+) [^\"]*\" Font.*?Y=\"([^\"]+)\"(?: DeltaX=\"([^\"]*)\")?>([^<]*)<");
        var found = object.matcher(page(ofd));
        while (found.find()) {
            var x = Double.parseDouble(found.group(1));
            var y = Double.parseDouble(found.group(2)) + Double.parseDouble(found.group(3));
            var deltas = found.group(4) == null ? new String[0] : found.group(4).split(" ");
            var characters = found.group(5).codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                seen.add(new Glyph(Character.toString(characters[i]), x, y, 0));
                x += i < deltas.length ? Double.parseDouble(deltas[i]) : 0;
            }
        }
        return seen;
    }

    private static String page(byte[] ofd) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith("Content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no page");
    }
}
