package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what went wrong: a page to people, a problem document (RFC 9457) to programs. The one place
 * where an error becomes an answer.
 */
@Component
class ErrorTeller {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorTeller.class);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Html html;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    ErrorTeller(Html html, JsonMapper json) {
        this.html = html;
        this.json = json;
    }

    void tell(Told told, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(told.status());
        told.headers()
                .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (program(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem(told, request)));
        } else {
            var page = new ErrorPage(told.status(), told.title(), told.sentence(), told.number());
            html.page("base/error", page).render(Map.of(), request, response);
        }
    }

    /** A fault goes to the log under a number; only the number goes out. */
    Told fault(Throwable fault, HttpServletRequest request) {
        var number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        LOG.error("fault {} at {} {}", number, request.getMethod(), address(request), fault);
        return Told.fault(number.toString());
    }

    private static Map<String, Object> problem(Told told, HttpServletRequest request) {
        var problem = new TreeMap<String, Object>();
        var kind = told.reason().toLowerCase(Locale.ROOT).replace('_', '-');
        problem.put("type", "urn:moyang:problem:" + kind);
        problem.put("title", told.title());
        problem.put("status", told.status());
        problem.put("detail", told.sentence());
        problem.put("instance", address(request));
        problem.put("reason", told.reason());
        if (!told.number().isEmpty()) {
            problem.put("number", told.number());
        }
        return problem;
    }

    private static boolean program(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return address(request).startsWith("/api/")
                || (accept != null && asksForJson(accepted(accept)));
    }

    /** What cannot be read asks for nothing. */
    private static List<MediaType> accepted(String header) {
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }

    private static boolean asksForJson(List<MediaType> accepted) {
        return accepted.stream().noneMatch(type -> type.includes(MediaType.TEXT_HTML))
                && accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json"));
    }

    /** The address that was asked for, also after the container's own error dispatch. */
    static String address(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
