package city.moyang.base.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
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
            var html = new Utf8ByteOutput();
            render(template, Map.of("page", page, "shell", Shell.of(request, frame)), html);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(html.getContentLength());
            html.writeTo(response.getOutputStream());
        };
    }

    private void render(String template, Map<String, Object> parameters, TemplateOutput output) {
        templates.render(template + ".jte", parameters, output);
    }
}
