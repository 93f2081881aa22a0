package city.moyang.base.limiter;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;

/** Stands before every handler and refuses who is too fast. */
@Component
class LimitInterceptor implements HandlerInterceptor {
    private final Limiter limiter;
    private final List<Limit> limits;

    LimitInterceptor(Limiter limiter, List<Limit> limits) {
        this.limiter = limiter;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        var path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        for (var limit : limits) {
            if (limit.covers(request.getMethod(), path)) {
                pass(limit, request, response);
            }
        }
        if (handler instanceof HandlerMethod method) {
            var limited = method.getMethodAnnotation(Limited.class);
            if (limited != null) {
                pass(limit(method, limited), request, response);
            }
        }
        return true;
    }

    private void pass(Limit limit, HttpServletRequest request, HttpServletResponse response) {
        var caller = CallerKey.of(request, limit.by());
        var wait = limiter.take(limit.name(), limit.burst(), limit.refill(), caller);
        if (wait.isPositive()) {
            var tooFast = new TooFast(limit.name(), wait);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooFast.seconds()));
            throw tooFast;
        }
    }

    private static Limit limit(HandlerMethod method, Limited limited) {
        var name = method.getBeanType().getSimpleName() + "." + method.getMethod().getName();
        var refill = Duration.ofSeconds(limited.seconds());
        return new Limit(name, "*", "/", limited.by(), limited.times(), refill);
    }
}
