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

    /** Its page. */
    public String path() {
        return "/instruments/" + id;
    }
}
