package city.moyang.security.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A form that came after the session had ended: what was typed is kept in the new, anonymous
 * session and offered again to the same person after signing in. Files are not kept.
 *
 * @param owner the mark of whoever was signed in last in this browser
 */
record KeptForm(String path, List<Field> fields, boolean multipart, boolean files, String owner)
        implements Serializable {
    private static final String ATTRIBUTE = "moyang.kept-form";
    private static final int MOST_FIELDS = 300;
    private static final int MOST_CHARACTERS = 200_000;
    private static final Set<String> NEVER =
            Set.of("_csrf", "password", "old", "fresh", "again", "code");

    KeptForm {
        fields = List.copyOf(fields);
    }

    record Field(String name, String value) implements Serializable {}

    static void keep(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    for (var value : values) {
                        fields.add(new Field(name, value));
                    }
                });
        fields.removeIf(field -> NEVER.contains(field.name()));
        var size = fields.stream().mapToInt(field -> field.value().length()).sum();
        if (fields.size() > MOST_FIELDS || size > MOST_CHARACTERS) {
            return;
        }
        var multipart = request instanceof MultipartHttpServletRequest;
        var files =
                request instanceof MultipartHttpServletRequest form
                        && !form.getMultiFileMap().isEmpty();
        var kept =
                new KeptForm(
                        ReturnAddress.of(request).path(),
                        fields,
                        multipart,
                        files,
                        LastVisitor.mark(request));
        request.getSession().setAttribute(ATTRIBUTE, kept);
    }

    static Optional<KeptForm> in(HttpSession session) {
        return Optional.ofNullable((KeptForm) session.getAttribute(ATTRIBUTE));
    }

    /** Forgets what was kept once it arrives where it was going. */
    static void handedIn(HttpServletRequest request) {
        if (HttpMethod.POST.matches(request.getMethod())
                && request.getSession(false) instanceof HttpSession session
                && in(session)
                        .filter(f -> f.path().equals(ReturnAddress.of(request).path()))
                        .isPresent()) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
