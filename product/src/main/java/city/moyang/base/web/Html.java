package city.moyang.base.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Turns a template's name and one page record into a view. */
@Component
public class Html {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frame frame;

    Html(Frame frame) {
        templates.setBinaryStaticContent(true);
        this.frame = frame;
    }

    /**
     * @param template path under {@code src/main/jte} without its ending, e.g. {@code
     *     channel/home/home}
     */
    public View page(String template, Record page) {
        return (model, request, response) -> {
            var shell = Shell.of(request, frame);
            var html = bytes(template, Map.of("page", page, "shell", shell), shell.traditional());
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(html.length);
            response.getOutputStream().write(html);
        };
    }

    private byte[] bytes(String template, Map<String, Object> parameters, boolean traditional) {
        if (traditional) {
            var simplified = new StringOutput(64 * 1024);
            templates.render(template + ".jte", parameters, simplified);
            return TraditionalText.of(simplified.toString()).getBytes(StandardCharsets.UTF_8);
        }
        var html = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, html);
        return html.toByteArray();
    }
}
