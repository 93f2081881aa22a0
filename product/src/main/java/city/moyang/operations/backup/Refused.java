package city.moyang.operations.backup;

/** A backup or restore that cannot be done; the message is one sentence that says why. */
final class Refused extends RuntimeException {
    enum Reason {
        NO_KEY,
        NOT_A_BACKUP,
        ALTERED,
        CUT_SHORT,
        NEWER,
        NOT_EMPTY,
        NO_FILE,
        IN_USE,
        WRONG_CALL,
        DRILL_FAILED
    }

    private final Reason reason;

    Refused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
