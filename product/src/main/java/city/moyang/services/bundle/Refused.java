package city.moyang.services.bundle;

import city.moyang.base.web.Refusal;

/** There is no such theme. */
public final class Refused extends RuntimeException implements Refusal {

    /** Why not. */
    public enum Reason {
        NO_SUCH_THEME
    }

    private final Reason reason;
    private final String subject;

    Refused(Reason reason, String subject) {
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
        return "没有这个“一件事”主题。请回到一件事列表里找。";
    }

    @Override
    public int status() {
        return 404;
    }
}
