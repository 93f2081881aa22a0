/**
 * Tokens (接入令牌): how other programs are known, what each may ask for and until when.
 *
 * <p>A token is told once, when it is issued; only its digest is kept. The doors of {@code
 * security.access} ask {@link city.moyang.security.token.Tokens} who brings one.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tokens 接入令牌",
        allowedDependencies = {
            "base.api",
            "base.crypto",
            "base.time",
            "base.web",
            "security.audit",
            "support.identity"
        })
package city.moyang.security.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
