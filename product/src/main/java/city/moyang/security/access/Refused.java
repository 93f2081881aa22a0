package city.moyang.security.access;

import city.moyang.base.web.Refusal;
import java.util.UUID;

/** What the doors do not allow. */
public final class Refused extends RuntimeException implements Refusal {

    public enum Reason {
        NOT_YOUR_POST(403, "您现在不任这个岗位，请重新选择。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final UUID post;

    Refused(Reason reason, UUID post) {
        super(reason + " " + post);
        this.reason = reason;
        this.post = post;
    }

    @Override
    public String reason() {
        return reason.name();
    }

    @Override
    public String subject() {
        return "post:" + post;
    }

    @Override
    public String sentence() {
        return reason.sentence;
    }

    @Override
    public int status() {
        return reason.status;
    }
}
