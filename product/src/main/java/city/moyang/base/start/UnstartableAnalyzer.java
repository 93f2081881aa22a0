package city.moyang.base.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Passes the sentence of an {@link Unstartable} on to the report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnstartableAnalyzer extends AbstractFailureAnalyzer<Unstartable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, Unstartable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
