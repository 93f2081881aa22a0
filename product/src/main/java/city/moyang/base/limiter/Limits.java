package city.moyang.base.limiter;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The limits of the house's own doors. They are wide enough for an office of fifty behind one
 * address and far too narrow for a machine that guesses or copies.
 */
@Configuration(proxyBeanMethods = false)
class Limits implements WebMvcConfigurer {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LimitInterceptor interceptor;

    Limits(LimitInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor);
    }

    /** The accounts module counts failed tries besides, and locks. */
    @Configuration(proxyBeanMethods = false)
    static class Doors {
        @Bean
        Limit logIn() {
            return new Limit("log-in", "POST", "/login", Limit.By.ADDRESS, 60, MINUTE);
        }

        @Bean
        Limit search() {
            return new Limit("search", "GET", "/search", Limit.By.ADDRESS, 120, MINUTE);
        }

        /** Query codes must not be guessed. */
        @Bean
        Limit verify() {
            return new Limit("verify", "*", "/verify/**", Limit.By.ADDRESS, 60, MINUTE);
        }

        /** What a person writes on a matter of theirs, and what they upload before it. */
        @Bean
        Limit matters() {
            return new Limit("matters", "POST", "/matters/**", Limit.By.ACCOUNT, 120, MINUTE);
        }

        @Bean
        Limit applications() {
            return new Limit("services", "POST", "/services/**", Limit.By.ACCOUNT, 120, MINUTE);
        }

        @Bean
        Limit api() {
            return new Limit("api", "*", "/api/**", Limit.By.TOKEN, 600, MINUTE);
        }
    }
}
