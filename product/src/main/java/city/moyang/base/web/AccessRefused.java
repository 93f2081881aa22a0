package city.moyang.base.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a refused request of the security filters. A form whose session ran out comes back with
 * everything that was typed, to be sent again; only if it came from a page of ours, so that nobody
 * else can lay words into a reader's mouth.
 */
@Component
public class AccessRefused implements AccessDeniedHandler {
    private static final int MOST_ANSWERS = 300;
    private static final Set<String> SECRETS =
            Set.of("password", "old", "fresh", "again", "code", "_csrf");

    private final ErrorTeller teller;
    private final Html html;

    AccessRefused(ErrorTeller teller, Html html) {
        this.teller = teller;
        this.html = html;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        try {
            if (denied instanceof CsrfException && ownForm(request)) {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                var page = new ExpiredPage(request.getRequestURI(), answers(request));
                html.page("base/expired", page).render(Map.of(), request, response);
            } else {
                teller.tell(Told.ofStatus(403), request, response);
            }
        } catch (IOException | ServletException | RuntimeException passed) {
            throw passed;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private static boolean ownForm(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && request.getParameterMap().size() <= MOST_ANSWERS;
    }

    private static List<ExpiredPage.Answer> answers(HttpServletRequest request) {
        var answers = new ArrayList<ExpiredPage.Answer>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    for (var value : SECRETS.contains(name) ? new String[0] : values) {
                        answers.add(new ExpiredPage.Answer(name, value));
                    }
                });
        return answers;
    }
}
