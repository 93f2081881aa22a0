package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Turns a variant on or off and comes back to the page. A link, not a form: the choice lives in the
 * reader's browser and nowhere else.
 */
@Controller
@Allow(Caller.ANYONE)
class VariantPage {

    @GetMapping("/display/{word}")
    ResponseEntity<Void> choose(
            HttpServletRequest request,
            @PathVariable String word,
            @RequestParam boolean on,
            @RequestParam(defaultValue = "/") String back) {
        var variant = Arrays.stream(Variant.values()).filter(v -> v.word().equals(word)).findAny();
        if (variant.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var cookie =
                ResponseCookie.from(variant.get().cookie(), "1")
                        .path("/")
                        .maxAge(on ? Duration.ofDays(365) : Duration.ZERO)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, here(back) ? back : "/")
                .build();
    }

    /** Only an address of this site: a link must not lead a reader elsewhere. */
    private static boolean here(String back) {
        return back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    }
}
