package city.moyang.support.party;

import city.moyang.base.web.Refusal;
import java.util.UUID;

/** What is not done with a party's data. */
public final class Refused extends RuntimeException implements Refusal {

    public enum Reason {
        NO_REASON_GIVEN(422, "请写明查看完整信息的理由，至少四个字；没有写理由，信息没有显示。"),
        NOT_AN_OFFICER(403, "只有办理人员和本人可以查看完整信息。"),
        NOT_KNOWN(404, "没有这项信息。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String subject;

    Refused(Reason reason, UUID party) {
        super(reason + " " + party);
        this.reason = reason;
        subject = "party:" + party;
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
        return reason.sentence;
    }

    @Override
    public int status() {
        return reason.status;
    }
}
