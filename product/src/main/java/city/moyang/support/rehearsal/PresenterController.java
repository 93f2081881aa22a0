package city.moyang.support.rehearsal;

import city.moyang.base.component.Button;
import city.moyang.base.time.CityClock;
import city.moyang.base.time.DemoClock;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 讲解台: the presenter moves the city's clock. Only in the demonstration, only forward. */
@Controller
@Allow({Caller.OFFICER, Caller.SYSTEM_ADMIN})
@ConditionalOnProperty(name = "moyang.profile", havingValue = "demo")
public class PresenterController {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE HH:mm", Locale.CHINA);
    private static final int FURTHEST_HOURS = 24 * 60;

    private final CityClock clock;
    private final DemoClock demo;
    private final Html html;

    PresenterController(CityClock clock, DemoClock demo, Html html) {
        this.clock = clock;
        this.demo = demo;
        this.html = html;
    }

    @Bean
    static Door presenterDoor() {
        return Door.ofStaff(
                "presenter", "讲解台", "/presenter", 90, Caller.OFFICER, Caller.SYSTEM_ADMIN);
    }

    /**
     * The presenter's page.
     *
     * @param now the city's time in words
     * @param ahead by how much it runs ahead of the real one; empty for not at all
     */
    public record PresenterPage(String now, String ahead, List<Button> steps) {}

    @GetMapping("/presenter")
    View show() {
        var ahead = clock.offset();
        var steps =
                List.of(
                        step("一小时", 1),
                        step("一天", 24),
                        step("三天", 72),
                        step("一周", 168),
                        step("三十天", 720));
        return html.page(
                "support/rehearsal/presenter",
                new PresenterPage(
                        WORDS.format(LocalDateTime.now(clock)),
                        ahead.isZero() ? "" : ahead.toDays() + " 天 " + ahead.toHoursPart() + " 小时",
                        steps));
    }

    @PostMapping("/presenter/clock")
    String forward(@RequestParam int hours) {
        if (hours < 1 || hours > FURTHEST_HOURS) {
            throw new Refused(hours);
        }
        demo.forward(Duration.ofHours(hours));
        return "redirect:/presenter";
    }

    private static Button step(String label, int hours) {
        return Button.submit(label).secondary().named("hours", String.valueOf(hours));
    }
}
