/**
 * The rehearsal (演练): simulated people act through the real desks under a clock that runs through
 * the last sixty days, so that a demonstration city is alive when its first page opens. Nothing is
 * inserted behind the desks' backs.
 *
 * <p>Each network adds its actors as {@link city.moyang.support.rehearsal.Scene}s.
 */
@NullMarked
@ApplicationModule(
        displayName = "Rehearsal 演练",
        allowedDependencies = {
            "base.web",
            "base.component",
            "base.calendar",
            "base.time",
            "base.setting",
            "security.access",
            "security.account",
            "security.rights",
            "standards.identifier",
            "support.identity",
            "support.organisation",
            "support.party"
        })
package city.moyang.support.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
