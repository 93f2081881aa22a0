package city.moyang.support.seal;

import java.time.Instant;

/**
 * What a look at a file's seal shows (验章结果). {@code name} and {@code serial} are empty where there
 * is no seal of ours.
 */
public record SealVerdict(Finding finding, String name, String serial, Instant at) {

    public enum Finding {
        /** Sealed by a certificate of this city, unchanged since. */
        WHOLE,
        /** Changed after it was sealed. */
        ALTERED,
        /** The certificate was revoked before the file was sealed. */
        REVOKED,
        /** Sealed with a certificate that this city did not issue. */
        FOREIGN,
        /** No seal at all, or not a file of this kind. */
        UNSEALED
    }

    static SealVerdict of(Finding finding) {
        return new SealVerdict(finding, "", "", Instant.EPOCH);
    }
}
