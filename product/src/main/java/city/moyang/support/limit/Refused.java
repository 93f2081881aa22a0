package city.moyang.support.limit;

import city.moyang.base.web.Refusal;

/** The limit does not allow this now. */
public final class Refused extends RuntimeException implements Refusal {
    public enum Reason {
        ALREADY_SUSPENDED("这个时限已经暂停，不能再次暂停。"),
        NOT_SUSPENDED("这个时限没有暂停，不能恢复。"),
        RESUMED_BEFORE_SUSPENDED("恢复的时间早于暂停的时间，没有恢复。"),
        SUSPENDED_BEFORE_STARTED("暂停的时间早于起算的时间，没有暂停。"),
        OVERLAPS_EARLIER_SUSPENSION("暂停的时间早于上一次恢复的时间，没有暂停。"),
        ALREADY_STOPPED("这个时限已经停止计时，不能再改动。"),
        STOPPED_BEFORE_STARTED("停止的时间早于起算的时间，没有停止。"),
        NOT_EXTENDABLE("依据的条文没有规定延期，不能延期。"),
        EXTENDED_ALREADY("这个时限已经延期，依据的条文不允许再次延期。"),
        EXTENSION_TOO_LONG("延长的时间超过条文允许的上限，没有延期。"),
        EXPIRED("这个时限已经到期，延期要在到期之前批准。"),
        GROUND_NOT_LISTED("暂停的理由不在条文列出的情形之内，没有暂停。"),
        NO_RULE_IN_FORCE("在起算的那一天没有生效的时限规定。"),
        NOT_A_QUESTION("填写的内容不能计算。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String subject;
    private final String sentence;

    public Refused(Reason reason, String subject) {
        this(reason, subject, reason.sentence);
    }

    Refused(Reason reason, String subject, String sentence) {
        super(reason + " " + subject);
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
}
