package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Everything a page's frame needs: who is looking, where, in which variant, and the token that a
 * form must carry.
 *
 * @param path the address of this page, for the switches that come back to it
 * @param elder 长辈版
 * @param traditional 繁體
 * @param demo whether the environment is a demonstration, which every page says
 * @param doors the entries of the navigation that are open to this viewer
 * @param token made only when a form asks for it, so that a reader causes no session
 */
public record Shell(
        Viewer viewer,
        String path,
        boolean elder,
        boolean traditional,
        boolean demo,
        Site site,
        List<Door> doors,
        @Nullable CsrfToken token) {

    static Shell of(HttpServletRequest request, Frame frame) {
        var viewer = Viewer.of(request);
        return new Shell(
                viewer,
                address(request),
                Variant.ELDER.chosen(request),
                Variant.TRADITIONAL.chosen(request),
                frame.demo(),
                frame.site(),
                frame.doors(viewer),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    public String csrfName() {
        return token == null ? "" : token.getParameterName();
    }

    public String csrf() {
        return token == null ? "" : token.getToken();
    }

    public List<Door> doors(Door.Place place) {
        return doors.stream().filter(door -> door.place() == place).toList();
    }

    /** The address that turns a variant on or off and comes back here. */
    public String switchTo(Variant variant, boolean on) {
        return "/display/%s?on=%s&back=%s"
                .formatted(variant.word(), on, URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    public String lang() {
        return traditional ? "zh-Hant" : "zh-Hans";
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        var readable = request.getMethod().equals("GET") && query != null;
        var asked = ErrorTeller.address(request);
        return readable ? asked + "?" + query : asked;
    }
}
