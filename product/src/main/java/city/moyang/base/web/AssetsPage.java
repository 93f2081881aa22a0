package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Sends stylesheet, icons and scripts, packed where the browser can unpack, kept for a year. */
@Controller
@Allow(Caller.ANYONE)
class AssetsPage {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/assets/{file}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var asset = Assets.at(request.getRequestURI());
        if (asset == null) {
            return ResponseEntity.notFound().build();
        }
        var packed = accepted.contains("gzip");
        var answer =
                ResponseEntity.ok()
                        .cacheControl(FOR_EVER)
                        .header(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return packed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip())
                : answer.body(asset.plain());
    }
}
