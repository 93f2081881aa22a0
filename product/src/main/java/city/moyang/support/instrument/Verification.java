package city.moyang.support.instrument;

import city.moyang.support.seal.SealVerdict;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param seal what the file's seal says; empty when only a code was given
 * @param sm3 of the file; empty when only a code was given
 */
record Verification(
        Outcome outcome, Optional<Instrument> instrument, Optional<SealVerdict> seal, String sm3) {

    enum Outcome {
        WHOLE("是真的，完整有效", "ok"),
        ON_RECORD("登记在册，现行有效", "ok"),
        AWAITING("登记在册，正在用印", "warn"),
        VOID("已经作废", "late"),
        ALTERED("被改动过，不能作数", "late"),
        SEAL_REVOKED("印章已被吊销，不能作数", "late"),
        UNKNOWN("不是本平台出具的文书", "rest");

        private final String headline;
        private final String tone;

        Outcome(String headline, String tone) {
            this.headline = headline;
            this.tone = tone;
        }

        String headline() {
            return headline;
        }

        String tone() {
            return tone;
        }
    }
}
