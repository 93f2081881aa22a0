package city.moyang.security.account;

import city.moyang.base.web.Caller;

/** What an account is for (账号类别): exactly one of these. */
public enum AccountKind {
    RESIDENT("居民或企业", Caller.RESIDENT),
    OFFICER("工作人员", Caller.OFFICER),
    SYSTEM_ADMIN("系统管理员", Caller.SYSTEM_ADMIN),
    SECURITY_ADMIN("安全管理员", Caller.SECURITY_ADMIN),
    AUDITOR("审计管理员", Caller.AUDITOR);

    private final String words;
    private final Caller caller;

    AccountKind(String words, Caller caller) {
        this.words = words;
        this.caller = caller;
    }

    public String words() {
        return words;
    }

    public Caller caller() {
        return caller;
    }

    /** One of the three administrators (三员). */
    public boolean administrator() {
        return this != RESIDENT && this != OFFICER;
    }

    public boolean staff() {
        return this != RESIDENT;
    }
}
