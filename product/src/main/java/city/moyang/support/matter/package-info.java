/**
 * The matter (一件事): somebody's business that moves through a procedure under a clock, leaving a
 * ledger.
 *
 * <p>Everything a person or the system does to a matter is an {@link
 * city.moyang.support.matter.Act}, performed through the {@link
 * city.moyang.support.matter.MatterDesk}; each appends one entry to the matter's hash chain, and
 * the matter's row is the fold of its entries. A kind of business adds a procedure, forms and
 * {@link city.moyang.support.matter.Effect}s; it never changes this package. Others follow the
 * entries with a {@link city.moyang.support.matter.Follower}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Matter 一件事",
        allowedDependencies = {
            "base.web",
            "base.chain",
            "base.crypto",
            "base.calendar",
            "support.identity",
            "support.procedure",
            "support.limit",
            "support.number"
        })
package city.moyang.support.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
