package city.moyang.base.intake;

import city.moyang.base.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read or taken over. */
public final class Refused extends RuntimeException implements Refusal {
    public enum Reason {
        NOT_A_TABLE("这不是 CSV 或 XLSX 表格，没有导入任何内容。请用表格软件另存为这两种格式之一再传。"),
        TOO_LARGE("文件太大：最多 10 MB，展开后最多 100 MB。请分成几个文件导入。"),
        TOO_MANY_ROWS("行数超过上限，没有导入任何内容。请分成几个文件导入。"),
        HEADINGS_MISSING("表头缺少必需的列，没有导入任何内容。请使用下载的模板。"),
        HAS_FAULTS("文件里还有错误，没有导入任何内容。请改正后重新上传。"),
        ALREADY_TAKEN("这个文件已经导入过，没有重复导入。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String subject;

    Refused(Reason reason, String subject) {
        this(reason, subject, null);
    }

    Refused(Reason reason, String subject, @Nullable Throwable cause) {
        super(reason + " " + subject, cause);
        this.reason = reason;
        this.subject = subject;
    }

    @Override
    public String reason() {
        return reason.name();
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String sentence() {
        return reason.sentence;
    }

    @Override
    public int status() {
        return reason == Reason.ALREADY_TAKEN ? 409 : 422;
    }
}
