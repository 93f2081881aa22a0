package city.moyang.support.instrument;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an act says about the paper that it makes.
 *
 * @param template code of the template, e.g. L02
 * @param subjectKind what the paper is about, e.g. {@code matter}
 * @param fields by name: a String, or for tables a List of Map of column name to String
 * @param audience keys of those who may see it
 */
public record Draft(
        String template,
        String subjectKind,
        UUID subjectId,
        Issuer issuer,
        Map<String, Object> fields,
        Set<String> audience) {
    public Draft {
        fields = Map.copyOf(fields);
        audience = Set.copyOf(audience);
    }
}
