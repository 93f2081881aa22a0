package city.moyang.security.audit;

/** What can happen to be audited (审计事件); the words are what the auditor reads. */
public enum AuditEvent {
    SIGN_IN("登录"),
    SIGN_IN_FAILED("登录失败"),
    LOCKED("锁定"),
    SIGN_OUT("退出"),
    POST_CHOSEN("选择岗位"),
    PASSWORD_CHANGED("修改密码"),
    SECOND_FACTOR_CHANGED("动态口令变更"),
    ACCESS_DENIED("越权访问被拒"),
    UNMASK("查看完整个人信息"),
    EXPORT("导出"),
    ACCOUNT_CHANGED("账号变更"),
    RIGHTS_CHANGED("权限变更"),
    ORGANISATION_CHANGED("组织机构变更"),
    DEFINITION_CHANGED("业务定义变更"),
    SETTING_CHANGED("系统设置变更"),
    AUDIT_READ("查阅审计日志"),
    AUDIT_VERIFIED("校验审计日志");

    private final String words;

    AuditEvent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
