/**
 * Who deals with the city (当事人): one person or one organisation, across accounts, agents, licences
 * and reports.
 *
 * <p>Identity numbers, phones and addresses are encrypted where they lie and masked where they are
 * shown; {@link city.moyang.support.party.Parties#unmask} gives the whole value to an officer who
 * says why, and the audit log keeps it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Parties 当事人",
        allowedDependencies = {
            "base.crypto",
            "base.web",
            "standards.identifier",
            "security.audit",
            "support.identity"
        })
package city.moyang.support.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
