/**
 * Rights (授权): what a post may do, over which division, unit and kind of matter; who takes a post
 * and who becomes one of the three administrators.
 *
 * <p>Answers {@link city.moyang.support.identity.Access}. Only the security administrator changes
 * anything here, and every change is audited.
 */
@NullMarked
@ApplicationModule(
        displayName = "Rights 授权",
        allowedDependencies = {
            "base.component",
            "base.time",
            "base.web",
            "security.account",
            "security.audit",
            "support.identity",
            "support.organisation"
        })
package city.moyang.security.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
