package city.moyang.support.instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 文书: one paper of the city.
 *
 * @param number 文号; empty until it is sealed, and for papers without one
 * @param queryCode 查询码 for strangers
 * @param digest SM3 of the committed text, which the seal and the ledger refer to
 * @param pdf the sealed files; null until it is sealed
 */
public record Instrument(
        UUID id,
        String template,
        String title,
        String subjectKind,
        UUID subjectId,
        String unit,
        String unitName,
        State state,
        String number,
        String queryCode,
        String digest,
        LocalDate on,
        Set<String> audience,
        @Nullable Instant sealedAt,
        @Nullable UUID pdf,
        @Nullable UUID ofd,
        @Nullable String voidReason) {

    public enum State {
        AWAITING_SEAL("待用印"),
        SEALED("已用印"),
        VOID("作废");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean sealed() {
        return state == State.SEALED;
    }

    /** The sealed PDF in the file store. */
    public UUID pdfFile() {
        return file(pdf);
    }

    /** The sealed OFD in the file store. */
    public UUID ofdFile() {
        return file(ofd);
    }

    private UUID file(@Nullable UUID file) {
        if (file == null) {
            throw new Refused(
                    Refused.Reason.NOT_SEALED_YET,
                    id.toString(),
                    "《" + title + "》正在用印，几秒后就好。请稍后刷新本页。");
        }
        return file;
    }

    /** Its page. */
    public String path() {
        return "/instruments/" + id;
    }
}
