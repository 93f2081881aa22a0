package city.moyang.base.store;

import city.moyang.base.web.Refusal;

/** A file that the store does not take, or no longer has. */
public final class Refused extends RuntimeException implements Refusal {
    public enum Reason {
        BAD_NAME(422),
        EMPTY(422),
        TYPE_NOT_TAKEN(415),
        NOT_WHAT_IT_SAYS(422),
        TOO_LARGE(413),
        VIRUS(422),
        DESTROYED(410),
        NO_SUCH_FILE(404),
        NOT_SHOWN(422);

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
