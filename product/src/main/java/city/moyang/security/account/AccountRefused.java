package city.moyang.security.account;

import city.moyang.base.web.Refusal;

/** What is not done with an account. */
public final class AccountRefused extends RuntimeException implements Refusal {

    public enum Reason {
        NO_SUCH_ACCOUNT(404, "没有这个账号。"),
        ADMINISTRATORS_EXCLUDE(409, "系统、安全、审计三类管理员不能由同一人兼任，账号没有变化。"),
        ADMINISTRATOR_HOLDS_NO_POST(409, "管理员不能同时任业务岗位，账号没有变化。"),
        NOT_ONESELF(409, "不能对自己的账号这样做，请由另一位管理员办理。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String login;

    public AccountRefused(Reason reason, String login) {
        super(reason + " " + login);
        this.reason = reason;
        this.login = login;
    }

    @Override
    public String reason() {
        return reason.name();
    }

    @Override
    public String subject() {
        return "account:" + login;
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
