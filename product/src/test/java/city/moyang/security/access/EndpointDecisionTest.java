package city.moyang.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import city.moyang.Proves;
import city.moyang.Story;
import city.moyang.base.web.Caller;
import city.moyang.testkit.SignIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Story
@DisplayName("每个地址谁能用")
@Proves("SE-1")
class EndpointDecisionTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired MockMvcTester city;

    @Test
    @DisplayName("每个处理方法都写明谁能用，没写的一律不开")
    void every_handler_carries_a_decision() {
        assertThat(handlers().filter(entry -> Doorkeeper.of(entry.getValue()) == null))
                .as("handlers without @Allow")
                .isEmpty();
    }

    @Test
    @DisplayName("没登录的人，凡不对公众开放的地址都进不去")
    void a_stranger_enters_nothing_that_is_not_open_to_everybody() {
        assertThat(closed()).isNotEmpty();
        for (var entry : closed().toList()) {
            for (var address : addresses(entry.getKey())) {
                for (var method : methods(entry.getKey())) {
                    assertThat(city.method(method).uri(address).with(SignIn.form()))
                            .as("%s %s", method, address)
                            .satisfies(result ->
                                    assertThat(result.getResponse().getStatus())
                                            .isIn(302, 303, 401, 403));
                }
            }
        }
    }

    @Test
    @DisplayName("没带令牌的表单一律不收")
    void a_form_without_its_token_is_refused() {
        assertThat(city.post().uri("/login").param("login", "x").param("password", "y"))
                .hasStatus(403);
        assertThat(city.post().uri("/logout")).hasStatus(403);
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> closed() {
        return handlers()
                .filter(entry -> {
                    var allow = Doorkeeper.of(entry.getValue());
                    return allow != null && !Arrays.asList(allow.value()).contains(Caller.ANYONE);
                });
    }

    /** All but the framework's own error page, which is only ever reached from inside. */
    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()));
    }

    private static List<String> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(pattern ->
                        pattern.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000"))
                .toList();
    }

    private static List<HttpMethod> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of(HttpMethod.GET)
                : methods.stream().map(RequestMethod::asHttpMethod).toList();
    }
}
