package city.moyang.base.list;

import java.time.format.DateTimeFormatter;

/** 水印: the first line of an exported file, which says whose copy it is. */
final class Watermark {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(Cells.ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss").withZone(Cells.ZONE);

    static String of(ExportRecord record, Slice.Total total) {
        return "%s 于 %s 导出“%s”，%s。仅供工作使用，请勿外传。"
                .formatted(
                        record.who(),
                        MOMENT.format(record.at()),
                        record.list(),
                        total.more()
                                ? "只含前 " + total.count() + " 行，请缩小筛选范围"
                                : "共 " + total.count() + " 行");
    }

    static String day(ExportRecord record) {
        return DAY.format(record.at());
    }

    private Watermark() {}
}
