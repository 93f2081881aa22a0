package city.moyang.security.audit;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import city.moyang.support.identity.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The auditor's desk: reads, verifies and takes away; each of the three is itself in the log. */
@Controller
@Allow(Caller.AUDITOR)
class AuditController {
    private static final int PAGE = 50;

    private final AuditRows rows;
    private final ChainCheck check;
    private final AuditLog log;
    private final AuditExport export;
    private final Html html;

    AuditController(AuditRows rows, ChainCheck check, AuditLog log, AuditExport export, Html html) {
        this.rows = rows;
        this.check = check;
        this.log = log;
        this.export = export;
        this.html = html;
    }

    @GetMapping("/admin/audit")
    View list(
            @ModelAttribute("filter") AuditFilter filter,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Actor actor) {
        log.record(AuditEvent.AUDIT_READ, actor, "audit", true, filter.parts());
        var links = rows.list(filter, before, PAGE + 1);
        var page = AuditPage.of(filter, links, PAGE, rows.count(filter), "还没有校验过。");
        return html.page(
                "security/audit/audit",
                rows.lastVerification()
                        .map(last ->
                                page.verified(
                                        "%s由 %s 校验，%d条：%s"
                                                .formatted(
                                                        AuditPage.time(last.at().toInstant()),
                                                        last.who(),
                                                        last.rows(),
                                                        last.finding()),
                                        last.whole()))
                        .orElse(page));
    }

    @GetMapping("/admin/audit.csv")
    void export(
            @ModelAttribute("filter") AuditFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        log.record(AuditEvent.EXPORT, actor, "audit", true, filter.parts());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        export.write(filter, response.getWriter());
    }

    @PostMapping("/admin/audit/verification")
    String verify(Actor actor, Principal who) {
        var finding = check.walk();
        rows.verified(who.getName(), finding);
        var detail = Map.of("finding", finding.sentence());
        log.record(AuditEvent.AUDIT_VERIFIED, actor, "audit", finding.brokenAt().isEmpty(), detail);
        return "redirect:/admin/audit";
    }

    /** The entry of the staff bar. */
    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        Door auditDoor() {
            return Door.ofStaff("audit", "审计日志", "/admin/audit", 830, Caller.AUDITOR);
        }
    }
}
