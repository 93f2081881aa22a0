package city.moyang.security.rights;

import city.moyang.base.component.Choice;
import city.moyang.base.component.Field;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import city.moyang.security.account.AccountKind;
import city.moyang.support.identity.Actor;
import city.moyang.support.organisation.Divisions;
import city.moyang.support.organisation.Posts;
import city.moyang.support.organisation.Units;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The security administrator's desk: rights are given and taken, posts and administrators filled.
 */
@Controller
@Allow(Caller.SECURITY_ADMIN)
class GrantsController {
    private static final int MOST = 300;

    private final Grants grants;
    private final AppointmentDesk appointments;
    private final Posts posts;
    private final Units units;
    private final Divisions divisions;
    private final Html html;

    GrantsController(
            Grants grants,
            AppointmentDesk appointments,
            Posts posts,
            Units units,
            Divisions divisions,
            Html html) {
        this.grants = grants;
        this.appointments = appointments;
        this.posts = posts;
        this.units = units;
        this.divisions = divisions;
        this.html = html;
    }

    @GetMapping("/admin/grants")
    View list(Model model) {
        var lines = grants.list(Optional.empty(), MOST).stream().map(this::line).toList();
        var sentence = "生效中的授权%d条%s".formatted(lines.size(), lines.size() == MOST ? "，只列最近的" : "");
        var message = Objects.toString(model.getAttribute("message"), "");
        return html.page(
                "security/rights/grants",
                new GrantsPage(sentence, lines, message, grant(), holder(), administrator()));
    }

    /** What the security administrator types; an empty unit means every unit. */
    record Wanted(UUID post, String division, String unit, String kind, String verb) {

        Grant over(String top) {
            return new Grant(post, top, unit.isBlank() ? null : unit, kind.strip(), verb.strip());
        }
    }

    @PostMapping("/admin/grants")
    View give(
            @ModelAttribute("wanted") Wanted wanted,
            Actor actor,
            Principal who,
            RedirectAttributes next) {
        var post = wanted.post();
        if (posts.find(post).isEmpty()) {
            throw new Refused(Refused.Reason.NO_SUCH_POST, post);
        }
        var top =
                divisions
                        .find(wanted.division())
                        .orElseThrow(() -> new Refused(Refused.Reason.NO_SUCH_DIVISION, post));
        grants.give(wanted.over(top.code()), actor, who.getName());
        return done(next, "已授予。");
    }

    @PostMapping("/admin/grants/{id}/revocation")
    View revoke(@PathVariable UUID id, Actor actor, Principal who, RedirectAttributes next) {
        grants.revoke(id, actor, who.getName());
        return done(next, "已收回。");
    }

    @PostMapping("/admin/holders")
    View appoint(
            @RequestParam String login,
            @RequestParam UUID holderPost,
            Actor actor,
            RedirectAttributes next) {
        appointments.toPost(login.strip(), holderPost, actor);
        return done(next, "已任命 " + login + "，下次登录生效。");
    }

    @PostMapping("/admin/administrators")
    View administrator(
            @RequestParam String account,
            @RequestParam AccountKind role,
            Actor actor,
            RedirectAttributes next) {
        appointments.toAdministrator(account.strip(), role, actor);
        return done(next, account + " 现在是" + role.words() + "，须重新登录。");
    }

    private static View done(RedirectAttributes next, String message) {
        next.addFlashAttribute("message", message);
        return new RedirectView("/admin/grants");
    }

    private GrantsPage.Line line(Grants.Row row) {
        var grant = row.grant();
        return new GrantsPage.Line(
                row.id().toString(),
                posts.find(grant.post()).map(p -> p.unit() + " " + p.title()).orElse("（岗位已撤）"),
                divisions.fullName(grant.division()),
                grant.unit() == null ? "各单位" : grant.unit(),
                grant.kind().equals(Grant.ALL) ? "各类" : grant.kind(),
                grant.verb().equals(Grant.ALL) ? "全部" : grant.verb());
    }

    private List<Field> grant() {
        var divided = divisions.children("441700").stream();
        var places =
                Stream.concat(divisions.find("441700").stream(), divided)
                        .map(division -> Choice.of(division.code(), division.name()))
                        .toList();
        return List.of(
                Field.of(Field.Kind.SELECT, "post", "岗位").choices(postChoices()),
                Field.of(Field.Kind.SELECT, "division", "区划范围").choices(places).value("441700"),
                Field.of(Field.Kind.SELECT, "unit", "单位")
                        .choices(unitChoices())
                        .hint("不选就是范围内各单位。"),
                Field.text("kind", "业务类别").value("*").styled("w-s").hint("* 表示各类。"),
                Field.text("verb", "可以做什么").value("see").styled("w-s").hint("see 是查看，* 表示全部。"));
    }

    private List<Field> holder() {
        return List.of(
                Field.text("login", "账号").styled("w-m"),
                Field.of(Field.Kind.SELECT, "holderPost", "岗位").choices(postChoices()));
    }

    private static List<Field> administrator() {
        var roles =
                Arrays.stream(AccountKind.values())
                        .filter(AccountKind::staff)
                        .map(kind -> Choice.of(kind.name(), kind.words()))
                        .toList();
        return List.of(
                Field.text("account", "账号").styled("w-m"),
                Field.of(Field.Kind.SELECT, "role", "改为").choices(roles));
    }

    private List<Choice> postChoices() {
        return posts.all().stream()
                .map(post -> Choice.of(post.id().toString(), post.unit() + " " + post.title()))
                .toList();
    }

    private List<Choice> unitChoices() {
        return Stream.concat(
                        Stream.of(Choice.of("", "各单位")),
                        units.all().stream().map(u -> Choice.of(u.code(), u.shortName())))
                .toList();
    }

    /** The entry of the staff bar. */
    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        Door grantsDoor() {
            return Door.ofStaff("grants", "授权", "/admin/grants", 820, Caller.SECURITY_ADMIN);
        }
    }
}
