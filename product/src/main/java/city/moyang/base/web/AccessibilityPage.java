package city.moyang.base.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** 无障碍声明: what everybody can rely on, what does not work yet, whom to tell. */
@Controller
@Allow(Caller.ANYONE)
class AccessibilityPage {
    private final Html html;

    AccessibilityPage(Html html) {
        this.html = html;
    }

    @GetMapping("/accessibility")
    View statement() {
        return html.page(
                "base/accessibility",
                new AccessibilityStatement(List.of(new Crumb("首页", "/"), Crumb.here("无障碍声明"))));
    }

    @Bean
    static Door accessibilityAtTheFoot() {
        return Door.ofFoot("无障碍声明", "/accessibility", 90);
    }
}
