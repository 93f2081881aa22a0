package city.moyang.channel.openapi;

import java.util.List;

/** 开发者页: every call of the interface, as a person reads it. */
public record DevelopersPage(List<Call> calls) {

    /**
     * @param example an address that can be opened; empty where there is none
     */
    public record Call(
            String verb,
            String path,
            String summary,
            String parameters,
            String scope,
            String example) {}

    static DevelopersPage of(List<Endpoint> endpoints) {
        return new DevelopersPage(endpoints.stream().map(DevelopersPage::call).toList());
    }

    private static Call call(Endpoint endpoint) {
        var parameters =
                endpoint.parameters().stream()
                        .map(p -> p.name() + (p.required() ? "（必填）" : ""))
                        .toList();
        return new Call(
                endpoint.verb(),
                endpoint.path(),
                endpoint.summary(),
                String.join("、", parameters),
                endpoint.scope(),
                endpoint.example());
    }
}
