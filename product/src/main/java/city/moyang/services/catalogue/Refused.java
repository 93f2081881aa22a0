package city.moyang.services.catalogue;

import city.moyang.base.web.Refusal;

/** The catalogue cannot give what was asked for. */
public final class Refused extends RuntimeException implements Refusal {

    /** Why not. */
    public enum Reason {
        NO_SUCH_ITEM
    }

    private final Reason reason;
    private final String subject;

    public Refused(Reason reason, String subject) {
        super(reason + " " + subject);
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
        return switch (reason) {
            case NO_SUCH_ITEM -> "没有这个事项。请核对编号，或者到事项列表里找。";
        };
    }

    @Override
    public int status() {
        return switch (reason) {
            case NO_SUCH_ITEM -> 404;
        };
    }
}
