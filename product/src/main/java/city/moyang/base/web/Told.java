package city.moyang.base.web;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What went wrong, as it is told: the same words on the page and in the problem document.
 *
 * @param reason the key by which such answers are counted
 * @param number under which a fault of ours stands in the log; empty otherwise
 */
record Told(
        int status,
        String reason,
        String title,
        String sentence,
        String number,
        HttpHeaders headers) {
    private static final Map<Integer, Told> BY_STATUS =
            Map.of(
                    400, of(400, "BAD_REQUEST", "这个地址或内容不对", "有一个参数写错了或者缺了。请回到上一页，从页面上的链接重新进入。"),
                    401, of(401, "NOT_SIGNED_IN", "请先登录", "这一页要登录以后才能看。"),
                    403,
                            of(
                                    403,
                                    "NOT_ALLOWED",
                                    "您不能看这一页",
                                    "这一页不属于您，或者您的岗位没有这项权限。如果您认为应该能看，请联系本单位的管理员。"),
                    404, of(404, "NOT_FOUND", "没有找到这一页", "地址可能写错了，或者这一页已经移走。可以从首页重新找，也可以搜一搜。"),
                    405,
                            of(
                                    405,
                                    "METHOD_NOT_ALLOWED",
                                    "这一页不能这样打开",
                                    "这个地址只用来提交表单，不能直接打开。请回到上一页，用页面上的按钮。"),
                    406, of(406, "NOT_ACCEPTABLE", "没有这种格式", "这个地址不提供您要的格式。"),
                    413,
                            of(
                                    413,
                                    "TOO_LARGE",
                                    "文件太大",
                                    "单个文件不能超过 20 MB，一次不能超过 60 MB。这次没有收下任何文件，之前保存的内容都在。请压缩后再传，或者分几次上传。"),
                    415, of(415, "UNSUPPORTED_TYPE", "不认识这种内容", "送来的内容不是这个地址能读的格式。"),
                    429, of(429, "TOO_MANY", "操作太频繁", "请稍等一会儿再试。"),
                    503, of(503, "UNAVAILABLE", "现在忙不过来", "请过几分钟再试。已经保存的内容都在。"));

    static Told of(int status, String reason, String title, String sentence) {
        return new Told(status, reason, title, sentence, "", HttpHeaders.EMPTY);
    }

    static Told of(Refusal refusal) {
        var title = refusal.status() == 404 ? "没有找到" : "这一步没有办成";
        return of(refusal.status(), refusal.reason(), title, refusal.sentence());
    }

    /** A fault of ours: nothing of it leaks but a number. */
    static Told fault(String number) {
        return new Told(
                500,
                "FAULT",
                "系统出了问题",
                "这不是您的错，这一步没有办成，之前保存的内容都在。请过几分钟再试；还是不行，请拨打 12345，告诉工作人员下面这个编号。",
                number,
                HttpHeaders.EMPTY);
    }

    static Told ofStatus(int status) {
        var known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        var series = HttpStatus.resolve(status);
        return of(status, series == null ? "REFUSED" : series.name(), "这一步没有办成", "请回到上一页再试一次。");
    }

    /** What Spring itself refuses; a fault has status 500. */
    static Told of(Exception exception) {
        return switch (exception) {
            case Refusal refusal -> of(refusal);
            case MaxUploadSizeExceededException _ -> ofStatus(413);
            case MultipartException _ -> ofStatus(400);
            case MethodArgumentTypeMismatchException _ -> ofStatus(400);
            case ServletRequestBindingException _ -> ofStatus(400);
            case HttpMessageConversionException _ -> ofStatus(400);
            case ErrorResponse answer ->
                    ofStatus(answer.getStatusCode().value()).with(answer.getHeaders());
            default -> ofStatus(500);
        };
    }

    private Told with(HttpHeaders more) {
        return new Told(status, reason, title, sentence, number, more);
    }
}
