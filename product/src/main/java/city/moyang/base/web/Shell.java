package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Everything a page's frame needs: who is looking, where, in which variant, and the token that a
 * form must carry.
 *
 * @param path the address of this page, for the switches that come back to it
 * @param elder 长辈版
 * @param traditional 繁體
 * @param demo whether the environment is a demonstration, which every page says
 */
public record Shell(
        Viewer viewer,
        String path,
        boolean elder,
        boolean traditional,
        boolean demo,
        String csrfName,
        String csrf) {

    static Shell of(HttpServletRequest request, boolean demo) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                Viewer.of(request),
                request.getRequestURI(),
                Variants.has(request, Variants.ELDER),
                Variants.has(request, Variants.TRADITIONAL),
                demo,
                token == null ? "" : token.getParameterName(),
                token == null ? "" : token.getToken());
    }
}
