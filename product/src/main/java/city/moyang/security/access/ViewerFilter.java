package city.moyang.security.access;

import city.moyang.base.web.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the page shell who is looking. */
@Component
@Order(0)
class ViewerFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Visitors.person()
                .ifPresent(person -> request.setAttribute(Viewer.ATTRIBUTE, person.viewer()));
        chain.doFilter(request, response);
    }
}
