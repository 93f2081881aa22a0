package city.moyang.support.instrument;

import city.moyang.base.web.Refusal;

/** A paper that cannot be made, shown or changed now. */
public final class Refused extends RuntimeException implements Refusal {
    public enum Reason {
        FIELDS_MISSING(422),
        CHARACTER_NOT_PRINTABLE(422),
        NOT_FOUND(404),
        NOT_SEALED_YET(409),
        ALREADY_VOID(409);

        private final int status;

        Reason(int status) {
            this.status = status;
        }
    }

    private final Reason reason;
    private final String subject;

    public Refused(Reason reason, String subject, String sentence) {
        super(sentence);
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
        return String.valueOf(getMessage());
    }

    @Override
    public int status() {
        return reason.status;
    }
}
