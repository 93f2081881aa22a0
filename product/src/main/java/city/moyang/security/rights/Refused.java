package city.moyang.security.rights;

import city.moyang.base.web.Refusal;
import java.util.UUID;

/** What is not granted. */
public final class Refused extends RuntimeException implements Refusal {

    public enum Reason {
        NO_SUCH_POST(404, "没有这个岗位，授权没有变化。"),
        NO_SUCH_DIVISION(422, "没有这个区划，授权没有变化。");

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
