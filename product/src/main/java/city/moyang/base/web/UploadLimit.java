package city.moyang.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request that says beforehand that it is too large, before anything reads it: otherwise
 * its form token could not be found and the reader would be told the wrong reason.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadLimit extends OncePerRequestFilter {
    private final ErrorTeller teller;
    private final DataSize most;

    UploadLimit(
            ErrorTeller teller,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.teller = teller;
        this.most = most;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= most.toBytes()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            teller.tell(Told.ofStatus(413), request, response);
        } catch (IOException | ServletException | RuntimeException passed) {
            throw passed;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }
}
