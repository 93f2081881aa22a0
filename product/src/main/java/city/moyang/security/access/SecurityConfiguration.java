package city.moyang.security.access;

import city.moyang.base.web.AccessRefused;
import city.moyang.security.token.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The filters before every request; who may call what is decided by the {@link Doorkeeper}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, Tokens tokens, CsrfTokenRepository csrf, AccessRefused refused) {
        return http.csrf(form ->
                        form.csrfTokenRepository(csrf)
                                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                                .ignoringRequestMatchers(SecurityConfiguration::machine))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .addFilterAfter(new BearerFilter(tokens), SecurityContextHolderFilter.class)
                .exceptionHandling(told -> told.accessDeniedHandler(refused))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A cookie, so that a stranger's page costs no session and a form outlives one (ADR 0022). */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("moyang-csrf");
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax").httpOnly(true));
        return tokens;
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("moyang-session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Keeps the framework from making a user of its own with a generated password. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("accounts are judged at the sign-in desk");
        };
    }

    private static boolean machine(HttpServletRequest request) {
        return BearerFilter.token(request).isPresent();
    }
}
