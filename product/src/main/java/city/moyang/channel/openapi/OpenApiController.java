package city.moyang.channel.openapi;

import city.moyang.base.api.ApiNote;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The document for programs and the page for people. */
@Controller
@Allow(Caller.ANYONE)
class OpenApiController {
    private final ApiDocument document;
    private final Endpoints endpoints;
    private final Html html;

    OpenApiController(ApiDocument document, Endpoints endpoints, Html html) {
        this.document = document;
        this.endpoints = endpoints;
        this.html = html;
    }

    @ApiNote(value = "这份说明本身，OpenAPI 3.1", example = "/api/v1/openapi.json")
    @GetMapping("/api/v1/openapi.json")
    @ResponseBody
    Map<String, Object> document() {
        return document.write();
    }

    @GetMapping("/developers")
    View developers() {
        return html.page("channel/openapi/developers", DevelopersPage.of(endpoints.all()));
    }

    @Bean
    static Door developersAtTheFoot() {
        return Door.ofFoot("开放接口", "/developers", 80);
    }
}
