package city.moyang.base.calendar;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.base.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The keeper's pages: take a year's notice in, look at what it changes, apply it. */
@Controller
@Allow(Caller.SYSTEM_ADMIN)
class CalendarKeeping {
    private static final int LARGEST = 200_000;

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final Html html;

    CalendarKeeping(CalendarDesk desk, Calendars calendars, Html html) {
        this.desk = desk;
        this.calendars = calendars;
        this.html = html;
    }

    @GetMapping("/admin/calendar")
    View notices(@RequestParam(defaultValue = "0") String applied) {
        var saved = applied.matches("[1-9]\\d{0,8}") ? "已启用，工作日历现在是第 " + applied + " 版。" : "";
        return page(List.of(), "", saved);
    }

    @PostMapping("/admin/calendar")
    View draft(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var id = desk.draft(content(text, file), by(request));
            return to("/admin/calendar/drafts/" + id);
        } catch (NoticeReader.NotValid e) {
            response.setStatus(422);
            return page(e.problems(), text, "");
        }
    }

    @GetMapping("/admin/calendar/drafts/{id}")
    View preview(@PathVariable UUID id) {
        var draft = desk.find(id);
        return html.page("base/calendar/draft", DraftPage.of(draft, desk.preview(draft)));
    }

    @PostMapping("/admin/calendar/drafts/{id}/application")
    View apply(@PathVariable UUID id, HttpServletRequest request) {
        return to("/admin/calendar?applied=" + desk.apply(id, by(request)));
    }

    private View page(List<String> problems, String typed, String saved) {
        return html.page(
                "base/calendar/notices",
                NoticesPage.of(calendars.current(), desk.notices(), problems, typed, saved));
    }

    private static String content(String text, @Nullable MultipartFile file) {
        var uploaded = file != null && !file.isEmpty();
        if (uploaded == !text.isBlank()) {
            var twice = "粘贴和上传只选一样，现在两样都有。";
            throw new NoticeReader.NotValid(List.of(uploaded ? twice : "还没有内容：请粘贴通知，或上传文件。"));
        }
        if (file == null || !uploaded) {
            return text;
        }
        if (file.getSize() > LARGEST) {
            throw new NoticeReader.NotValid(List.of("文件大于 200 KB，不像一年的放假安排。"));
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NoticeReader.NotValid(List.of("文件没有传完整，请再传一次。"));
        }
    }

    private static String by(HttpServletRequest request) {
        var name = Viewer.of(request).name();
        return name.isEmpty() ? "系统管理员" : name;
    }

    private static RedirectView to(String address) {
        return new RedirectView(address);
    }
}
