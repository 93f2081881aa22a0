package city.moyang.security.access;

import city.moyang.security.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows other programs by the token in their Authorization header; no session, no cookie. */
class BearerFilter extends OncePerRequestFilter {
    private static final String PREFIX = "Bearer ";

    private final Tokens tokens;

    BearerFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
                .map(header -> header.substring(PREFIX.length()).strip());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token.isPresent()) {
            var machine = tokens.machine(token.get());
            if (machine.isEmpty()) {
                Problem.BAD_TOKEN.send(response);
                return;
            }
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    machine.get(), null, List.of())));
        }
        chain.doFilter(request, response);
    }
}
