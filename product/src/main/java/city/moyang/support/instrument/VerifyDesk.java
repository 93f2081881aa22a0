package city.moyang.support.instrument;

import city.moyang.base.crypto.Sm3;
import city.moyang.support.instrument.Verification.Outcome;
import city.moyang.support.seal.SealCheck;
import city.moyang.support.seal.SealVerdict;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** 核验: tells anybody whether a paper is ours, whole, and still in force. Nothing is kept. */
@Service
class VerifyDesk {
    private final InstrumentRows rows;
    private final SealCheck seals;

    VerifyDesk(InstrumentRows rows, SealCheck seals) {
        this.rows = rows;
        this.seals = seals;
    }

    Verification code(String typed) {
        var found = rows.byQueryCode(QueryCode.tidied(typed));
        return new Verification(
                found.map(VerifyDesk::standing).orElse(Outcome.UNKNOWN),
                found,
                Optional.empty(),
                "");
    }

    Verification file(byte[] file) {
        var sm3 = Sm3.hex(file);
        var verdict = seals.check(file);
        var found = rows.byFile(sm3);
        var outcome =
                found.map(instrument -> standing(instrument, verdict)).orElse(stranger(verdict));
        return new Verification(outcome, found, Optional.of(verdict), sm3);
    }

    private static Outcome standing(Instrument instrument) {
        return switch (instrument.state()) {
            case AWAITING_SEAL -> Outcome.AWAITING;
            case SEALED -> Outcome.ON_RECORD;
            case VOID -> Outcome.VOID;
        };
    }

    /** The digest is the one that was recorded at sealing: not a bit has changed. */
    private static Outcome standing(Instrument instrument, SealVerdict verdict) {
        if (instrument.state() == Instrument.State.VOID) {
            return Outcome.VOID;
        }
        return verdict.finding() == SealVerdict.Finding.REVOKED
                ? Outcome.SEAL_REVOKED
                : Outcome.WHOLE;
    }

    /** Not a file that left this house as it is now. */
    private static Outcome stranger(SealVerdict verdict) {
        return switch (verdict.finding()) {
            case WHOLE, ALTERED -> Outcome.ALTERED;
            case REVOKED -> Outcome.SEAL_REVOKED;
            case FOREIGN, UNSEALED -> Outcome.UNKNOWN;
        };
    }
}
