package city.moyang.support.procedure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.types.BuiltInType;

/**
 * A condition in FEEL, compiled once. It can read {@code outcome} (what the last doer decided),
 * {@code facts} (the answers so far) and {@code result} (of the last effect).
 */
public final class Condition {
    private static final FEEL FEEL_ENGINE =
            FEEL.newInstance(Condition.class.getClassLoader(), List.of());

    private final String text;
    private final CompiledExpression compiled;

    private Condition(String text, CompiledExpression compiled) {
        this.text = text;
        this.compiled = compiled;
    }

    /**
     * @throws IllegalArgumentException when the text is not FEEL
     */
    static Condition parse(String text) {
        var complaints = new java.util.ArrayList<String>();
        var feel = FEEL.newInstance(Condition.class.getClassLoader(), List.of());
        feel.addListener(event -> complaints.add(event.getMessage()));
        var context = feel.newCompilerContext();
        context.addInputVariableType("outcome", BuiltInType.STRING);
        context.addInputVariableType("facts", BuiltInType.UNKNOWN);
        context.addInputVariableType("result", BuiltInType.STRING);
        var compiled = feel.compile(text, context);
        if (!complaints.isEmpty()) {
            throw new IllegalArgumentException(
                    "条件“" + text + "”不是 FEEL 表达式：" + complaints.getFirst());
        }
        return new Condition(text, compiled);
    }

    /** Whether it holds. What cannot be decided — a missing fact — does not hold. */
    public boolean holds(@Nullable String outcome, Map<String, ?> facts, @Nullable String result) {
        var variables = new java.util.HashMap<String, @Nullable Object>();
        variables.put("outcome", outcome);
        variables.put("facts", facts);
        variables.put("result", result);
        return Boolean.TRUE.equals(FEEL_ENGINE.evaluate(compiled, variables));
    }

    @Override
    public String toString() {
        return text;
    }
}
