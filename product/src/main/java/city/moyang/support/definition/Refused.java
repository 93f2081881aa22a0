package city.moyang.support.definition;

import city.moyang.base.web.Refusal;

/** A definition that is not there, or that its lint does not let through. */
public final class Refused extends RuntimeException implements Refusal {

    public enum Reason {
        UNKNOWN_DEFINITION,
        LINT
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
        return reason == Reason.LINT ? 422 : 404;
    }
}
