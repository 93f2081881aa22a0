package city.moyang.channel.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes the OpenAPI 3.1 document from the handlers themselves. */
@Component
class ApiDocument {
    private static final Map<String, Object> PROBLEM =
            Map.of(
                    "type",
                    "object",
                    "properties",
                    Map.of(
                            "type", Map.of("type", "string"),
                            "title", Map.of("type", "string"),
                            "status", Map.of("type", "integer"),
                            "detail", Map.of("type", "string"),
                            "instance", Map.of("type", "string"),
                            "reason", Map.of("type", "string")));

    private final Endpoints endpoints;

    ApiDocument(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    Map<String, Object> write() {
        var schemas = new Schemas();
        var paths = new TreeMap<String, Map<String, Object>>();
        for (var endpoint : endpoints.all()) {
            paths.computeIfAbsent(endpoint.path(), _ -> new TreeMap<>())
                    .put(endpoint.verb().toLowerCase(Locale.ROOT), operation(endpoint, schemas));
        }
        var named = new TreeMap<>(schemas.named());
        named.put("Problem", PROBLEM);
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of("title", "漠阳开放接口", "version", "1", "license", Map.of("name", "Apache-2.0")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        named,
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return document;
    }

    private static Map<String, Object> operation(Endpoint endpoint, Schemas schemas) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", endpoint.id());
        if (!endpoint.summary().isEmpty()) {
            operation.put("summary", endpoint.summary());
        }
        operation.put(
                "parameters",
                endpoint.parameters().stream().map(p -> parameter(p, schemas)).toList());
        var body = endpoint.body();
        if (body != null) {
            operation.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            json("application/json", schemas.of(body.getGenericParameterType()))));
        }
        operation.put("responses", responses(endpoint, schemas));
        if (!endpoint.scope().isEmpty()) {
            operation.put("security", List.of(Map.of("token", List.of(endpoint.scope()))));
        }
        return operation;
    }

    private static Map<String, Object> parameter(Endpoint.Parameter parameter, Schemas schemas) {
        return Map.of(
                "name", parameter.name(),
                "in", parameter.place(),
                "required", parameter.required(),
                "schema", schemas.of(parameter.type()));
    }

    private static Map<String, Object> responses(Endpoint endpoint, Schemas schemas) {
        var answer = schemas.of(endpoint.handler().getMethod().getGenericReturnType());
        var problem = Map.<String, Object>of("$ref", "#/components/schemas/Problem");
        return new TreeMap<>(
                Map.of(
                        "200",
                        Map.of("description", "成功", "content", json("application/json", answer)),
                        "default",
                        Map.of(
                                "description",
                                "没有办成，说明原因",
                                "content",
                                json("application/problem+json", problem))));
    }

    private static Map<String, Object> json(String mediaType, Map<String, Object> schema) {
        return Map.of(mediaType, Map.of("schema", schema));
    }
}
