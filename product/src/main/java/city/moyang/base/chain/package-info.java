/**
 * The hash chain (哈希链): canonical JSON, and entries that each name the digest of the one before.
 *
 * <p>Whoever keeps an append-only record — the ledger of a matter, the audit log — chains it here,
 * so that a change or a gap shows.
 */
@NullMarked
@ApplicationModule(
        displayName = "Chain 哈希链",
        allowedDependencies = {"base.crypto"})
package city.moyang.base.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
