package city.moyang.channel.openapi;

import city.moyang.base.api.ApiNote;
import city.moyang.base.web.Allow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** One method at one path of the interface. */
record Endpoint(String path, String verb, HandlerMethod handler) {

    String id() {
        return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
    }

    String summary() {
        var note = handler.getMethodAnnotation(ApiNote.class);
        return note == null ? "" : note.value();
    }

    String example() {
        var note = handler.getMethodAnnotation(ApiNote.class);
        return note == null ? "" : note.example();
    }

    /** The scope that a token needs; empty where everybody may ask. */
    String scope() {
        var onMethod = handler.getMethodAnnotation(Allow.class);
        var allow =
                onMethod == null
                        ? AnnotatedElementUtils.findMergedAnnotation(
                                handler.getBeanType(), Allow.class)
                        : onMethod;
        return allow == null ? "" : allow.scope();
    }

    List<Parameter> parameters() {
        return Arrays.stream(handler.getMethodParameters())
                .map(Parameter::of)
                .filter(p -> !p.place().isEmpty())
                .toList();
    }

    @Nullable MethodParameter body() {
        return Arrays.stream(handler.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .orElse(null);
    }

    /** A value in the path or behind the question mark. */
    record Parameter(String name, String place, boolean required, Class<?> type) {
        static Parameter of(MethodParameter parameter) {
            var name = parameter.getParameter().getName();
            var path = parameter.getParameterAnnotation(PathVariable.class);
            if (path != null) {
                var given = path.value().isEmpty() ? name : path.value();
                return new Parameter(given, "path", true, parameter.getParameterType());
            }
            var query = parameter.getParameterAnnotation(RequestParam.class);
            if (query != null) {
                var given = query.value().isEmpty() ? name : query.value();
                var required =
                        query.required()
                                && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                                && !parameter.isOptional();
                return new Parameter(given, "query", required, parameter.getParameterType());
            }
            return new Parameter(name, "", false, parameter.getParameterType());
        }
    }
}
