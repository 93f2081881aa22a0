package city.moyang.base.web;

/**
 * The kinds of caller that an endpoint can admit. The three administrators exclude each other
 * (三员分立).
 */
public enum Caller {
    /** Everybody, signed in or not. */
    ANYONE,
    /** A resident, or a legal person's agent. */
    RESIDENT,
    /** An officer acting under a chosen post. */
    OFFICER,
    /** 系统管理员: accounts, organisation, settings. */
    SYSTEM_ADMIN,
    /** 安全管理员: grants and policy. */
    SECURITY_ADMIN,
    /** 审计管理员: reads and exports the logs of the other two. */
    AUDITOR,
    /** Another program with a bearer token. */
    MACHINE
}
