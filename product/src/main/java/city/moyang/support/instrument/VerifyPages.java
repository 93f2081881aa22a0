package city.moyang.support.instrument;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** 核验: open to everybody, by 查询码 or by the file itself. */
@Controller
@Allow(Caller.ANYONE)
class VerifyPages {
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    private final VerifyDesk desk;
    private final Html html;
    private final Clock clock;

    VerifyPages(VerifyDesk desk, Html html, Clock clock) {
        this.desk = desk;
        this.html = html;
        this.clock = clock;
    }

    @GetMapping("/verify")
    View ask(@RequestParam(defaultValue = "") String code) {
        var page =
                code.isBlank()
                        ? VerifyPage.asking("", "", "")
                        : VerifyPage.of(code.strip(), desk.code(code), clock.instant(), "");
        return html.page("support/instrument/verify", page);
    }

    /**
     * A question whose subject is too long for an address: it changes nothing and keeps nothing, so
     * the answer is given at once and not behind a redirect.
     */
    @PostMapping("/verify")
    View ask(@RequestParam MultipartFile file, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (file.isEmpty() || file.getSize() > LARGEST) {
            response.setStatus(422);
            return html.page(
                    "support/instrument/verify",
                    VerifyPage.asking(
                            "",
                            "",
                            file.isEmpty() ? "请选择一个 PDF 或 OFD 文件" : "文件超过 20 MB，请核对是不是选错了"));
        }
        var found = desk.file(file.getBytes());
        return html.page(
                "support/instrument/verify",
                VerifyPage.of("", found, clock.instant(), name(file.getOriginalFilename())));
    }

    private static String name(@Nullable String given) {
        var name = given == null || given.isBlank() ? "未命名" : given.strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
