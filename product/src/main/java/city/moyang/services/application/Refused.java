package city.moyang.services.application;

import city.moyang.base.web.Refusal;

/** What cannot be applied for, or not by this person. */
public final class Refused extends RuntimeException implements Refusal {

    public enum Reason {
        NO_SUCH_ITEM(404, "没有这个事项，可能已经下架。请回到事项列表重新查找。"),
        GUIDE_INCOMPLETE(409, "这个事项的办事指南还不完整，暂时不能在线申请。请到窗口咨询。"),
        NO_SUCH_DRAFT(404, "没有这份草稿，可能已经提交或删除。请到“我的办件”查看。"),
        NO_SUCH_MATERIAL(422, "这个事项没有这一项材料。已填的都保存了，请用页面上的按钮上传或删除。"),
        ANSWER_TOO_LONG(422, "有一处填得太长，没有保存。请缩短后再保存，之前保存的内容都在。"),
        SUBMITTED_ALREADY(409, "这份申请已经提交，不能再改。请到“我的办件”查看；要再办一次，请从事项页重新开始。"),
        NOT_COMPLETE(409, "还有必填的内容没有填好。已填的都保存了，请补齐后再提交。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String subject;

    Refused(Reason reason, Object subject) {
        super(reason + " " + subject);
        this.reason = reason;
        this.subject = subject.toString();
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
