package city.moyang.support.limit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One law's limits as they stand in a file under {@code definitions/limit}.
 *
 * @param law its name in 《》
 * @param shortName the first part of its rules' codes
 * @param unitRule the article that says what its 日 means
 */
record LimitFile(String law, String shortName, String unitRule, List<Entry> rules) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    record Term(int amount, LimitUnit unit, @Nullable String rollover) {}

    record Entry(
            String code,
            String name,
            LimitRule.Kind kind,
            Term term,
            String citation,
            String trigger,
            LimitRule.@Nullable Prolongation extension,
            LimitRule.@Nullable Suspension suspension,
            @Nullable String within,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            @Nullable Boolean checked,
            @Nullable String note) {

        LimitRule rule() {
            return new LimitRule(
                    code,
                    name,
                    kind,
                    new LimitTerm(term.amount(), term.unit(), citation, term.rollover()),
                    trigger,
                    extension,
                    suspension,
                    within,
                    inForceFrom,
                    inForceUntil,
                    checked == null || checked,
                    note == null ? "" : note);
        }
    }

    /** Refuses what is not such a file with a sentence that names the file. */
    static List<LimitRule> read(String file, String json) {
        try {
            return JSON.readValue(json, LimitFile.class).rules().stream().map(Entry::rule).toList();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + "：不是时限定义文件——" + e.getOriginalMessage(), e);
        }
    }
}
