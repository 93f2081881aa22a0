package city.moyang.base.calendar;

import city.moyang.base.web.Refusal;

/** The calendar cannot do what was asked. */
public final class Refused extends RuntimeException implements Refusal {
    public enum Reason {
        OUT_OF_RANGE,
        NOTHING_CHANGES,
        UNKNOWN_DRAFT
    }

    private final Reason reason;
    private final String subject;
    private final String sentence;

    public Refused(Reason reason, String subject, String sentence) {
        super(reason + " " + subject + ": " + sentence);
        this.reason = reason;
        this.subject = subject;
        this.sentence = sentence;
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
        return sentence;
    }

    @Override
    public int status() {
        return switch (reason) {
            case OUT_OF_RANGE -> 422;
            case NOTHING_CHANGES -> 409;
            case UNKNOWN_DRAFT -> 404;
        };
    }
}
