/**
 * The audit log of people (安全审计, GB/T 22239-2019 8.1.4.3): who signed in, saw personal data, took
 * data out, changed rights or definitions. Append-only and chained by SM3, so that a changed,
 * missing or inserted row shows.
 *
 * <p>Others call {@link city.moyang.security.audit.AuditLog}; the auditor reads, verifies and
 * exports at {@code /admin/audit}, and those reads are in the log too.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit 安全审计",
        allowedDependencies = {
            "base.component",
            "base.crypto",
            "base.time",
            "base.web",
            "support.identity"
        })
package city.moyang.security.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
