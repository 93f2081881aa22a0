/**
 * Commercial cryptography (商用密码): SM3 digests, SM4 encryption under keys per purpose, blind
 * indexes.
 *
 * <p>Keys live in {@code var/keys}, readable by nobody else; no key ever stands in code or in the
 * database.
 */
@NullMarked
@ApplicationModule(
        displayName = "Crypto 密码",
        allowedDependencies = {})
package city.moyang.base.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
