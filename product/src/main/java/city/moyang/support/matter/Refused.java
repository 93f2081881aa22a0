package city.moyang.support.matter;

import city.moyang.base.web.Refusal;

/**
 * An act that the procedure, the rights or the state of the matter do not allow. Nothing was
 * changed.
 */
public final class Refused extends RuntimeException implements Refusal {

    public enum Reason {
        UNKNOWN_MATTER(404, "没有这一件，或您无权查看。"),
        NOT_YOURS(403, "这个环节不归您办理，没有任何改动。"),
        ALREADY_CLOSED(409, "这一件已经办结，不能再办理。"),
        CHANGED_MEANWHILE(409, "您打开页面之后，这个环节已被别人办理。请刷新看最新情况，您写的意见没有提交。"),
        HELD_BY_ANOTHER(409, "这个环节已由同事签收，请先请其放回或转办。"),
        WAITS_FOR_ANSWER(409, "正在等发起人答复，答复后才能继续办理。"),
        NO_SUCH_OUTCOME(422, "这个环节没有这样的办理结论。"),
        UNREADABLE(422, "提交的内容不完整或写错了，没有任何改动。请用页面上的按钮再办一次。"),
        OPINION_TOO_LONG(422, "意见最多 2000 个字，没有提交。请缩短后再提交。"),
        OPINION_REQUIRED(422, "请写明意见和理由再提交。"),
        SAME_PERSON(409, "按岗位分离的规定，前面环节由您办理，这一步须由他人办理。"),
        NOT_ALLOWED_HERE(409, "流程在这个环节不允许这样办理。"),
        ASKED_ALREADY(409, "依法只能一次性告知，已经告知过了，不能再次告知。"),
        NEVER_DONE_HERE(409, "只能退回到已经办过的环节。"),
        CANNOT_TAKE_OVER(422, "对方岗位不能办理这个环节，请另选。"),
        NOT_RUNNING(409, "这个时限没有在计时。"),
        EXTENDED_ALREADY(409, "依法可以延长的次数已经用完。"),
        EXTENDED_TOO_LATE(409, "时限已过，不能再延长；延长须在到期前批准。"),
        NOT_OVER_YET(409, "时限还没有到。"),
        OPENED_ALREADY(409, "这份申请已经提交过了。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String subject;

    public Refused(Reason reason, Object subject) {
        super(reason + " " + subject);
        this.reason = reason;
        this.subject = subject.toString();
    }

    public Reason why() {
        return reason;
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
