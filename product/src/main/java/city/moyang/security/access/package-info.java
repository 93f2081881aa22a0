/**
 * The doors (访问控制): signing in and out, sessions, one-time codes, and which handler admits whom.
 *
 * <p>Every handler carries {@link city.moyang.base.web.Allow}; one without is refused to everybody.
 * Handlers take an {@link city.moyang.support.identity.Actor} as a parameter.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access 访问控制",
        allowedDependencies = {
            "base.component",
            "base.crypto",
            "base.time",
            "base.web",
            "security.account",
            "security.audit",
            "security.token",
            "standards.identifier",
            "support.identity",
            "support.organisation"
        })
package city.moyang.security.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
