package city.moyang.base.intake;

import city.moyang.base.list.Formula;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** 错误清单: the mistakes of a file as a file of their own, to be put right beside it. */
public final class FaultFile {
    public static byte[] of(DryRun file) {
        var text = new StringWriter();
        text.write('\uFEFF');
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord("行", "列", "填写的内容", "问题");
        for (var fault : file.faults()) {
            csv.writeRecord(
                    Integer.toString(fault.row()),
                    fault.column(),
                    Formula.harmless(fault.value()),
                    fault.sentence());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private FaultFile() {}
}
