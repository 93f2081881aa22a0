package city.moyang.base.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses the null character, which nobody types and no text column takes, before any handler. */
@Configuration(proxyBeanMethods = false)
class PlainParameters implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletRequestBindingException {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            for (var values : request.getParameterMap().values()) {
                for (var value : values) {
                    if (value.indexOf('\0') >= 0) {
                        throw new ServletRequestBindingException("a null character");
                    }
                }
            }
        }
        return true;
    }
}
