package city.moyang.channel.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that answers under {@code /api/v1}. */
@Component
class Endpoints {
    private static final String ROOT = "/api/v1/";

    private final RequestMappingHandlerMapping mapping;

    Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    List<Endpoint> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> at(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
                .toList();
    }

    private static Stream<Endpoint> at(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT))
                .flatMap(path ->
                        info.getMethodsCondition().getMethods().stream()
                                .map(verb -> new Endpoint(path, verb.name(), handler)));
    }
}
