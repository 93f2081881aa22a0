package city.moyang.base.gallery;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Door;
import city.moyang.base.web.Html;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Shows every component. */
@Controller
@ConditionalOnProperty(name = "moyang.profile", havingValue = "demo", matchIfMissing = true)
@Allow(Caller.ANYONE)
class GalleryPage {
    private final Html html;

    GalleryPage(Html html) {
        this.html = html;
    }

    @GetMapping("/gallery")
    View gallery() {
        return html.page("base/gallery/gallery", Gallery.examples());
    }

    @Bean
    static Door galleryAtTheFoot() {
        return Door.ofFoot("组件样例", "/gallery", 95);
    }
}
