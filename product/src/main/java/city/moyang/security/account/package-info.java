/**
 * Accounts (账号): who may sign in, with which password and second factor, and which of the three
 * administrators somebody is.
 *
 * <p>The system administrator opens, disables and unlocks accounts but gives no rights; a person is
 * at most one of the three administrators (三员分立, GB/T 22239-2019 8.1.5), checked here and by the
 * database.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts 账号",
        allowedDependencies = {
            "base.component",
            "base.crypto",
            "base.time",
            "base.web",
            "security.audit",
            "standards.identifier",
            "support.identity"
        })
package city.moyang.security.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
