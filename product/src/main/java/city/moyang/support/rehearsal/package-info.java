/**
 * The rehearsal (演练): in a demonstration, the people who act on its stage — residents, an
 * enterprise, officers and the three administrators, all fictitious.
 *
 * <p>In the production profile this module does nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Rehearsal 演练",
        allowedDependencies = {
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
