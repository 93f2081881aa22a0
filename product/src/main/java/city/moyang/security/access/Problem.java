package city.moyang.security.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a program is told when it may not enter (RFC 9457). */
record Problem(int status, String challenge, String title, String detail) {
    static final Problem SIGN_IN =
            new Problem(401, "Bearer", "需要身份", "请在 Authorization 头中带上接入令牌，或先登录。");
    static final Problem BAD_TOKEN =
            new Problem(
                    401, "Bearer error=\"invalid_token\"", "令牌无效", "接入令牌不存在、已过期或已停用，请向平台管理员换取。");
    static final Problem NOT_YOU = new Problem(403, "", "没有权限", "当前身份不能使用这个接口。");

    static Problem noScope(String scope) {
        return new Problem(
                403,
                "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"",
                "令牌权限不足",
                "这个接口需要权限范围 " + scope + "，当前令牌没有。");
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (!challenge.isEmpty()) {
            response.setHeader("WWW-Authenticate", challenge);
        }
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter()
                .write(
                        """
                        {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}\
                        """
                                .formatted(title, status, detail));
    }
}
