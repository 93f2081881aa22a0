package city.moyang.base.intake;

import city.moyang.base.list.Formula;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 错误清单: the mistakes of a file as a file of their own, to be put right beside it. */
public final class FaultFile {
    public static byte[] of(DryRun file) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("行", "列", "填写的内容", "问题");
            file.faults().forEach(fault -> csv.writeRecord(line(fault)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(RowFault fault) {
        return List.of(
                Integer.toString(fault.row()),
                fault.column(),
                Formula.harmless(fault.value()),
                fault.sentence());
    }

    private FaultFile() {}
}
