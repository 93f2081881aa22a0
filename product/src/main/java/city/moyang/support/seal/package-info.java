/**
 * Electronic seals (电子印章): a demonstration certificate authority, an SM2 key per unit, seal
 * pictures, and seals on PDF and OFD files (GB/T 38540) with their verification.
 *
 * <p>Others call {@link city.moyang.support.seal.SealRoom} to seal and {@link
 * city.moyang.support.seal.SealCheck} to verify. Private keys never leave this module.
 */
@NullMarked
@ApplicationModule(
        displayName = "Seal 印章",
        allowedDependencies = {"base.crypto", "base.typeface"})
package city.moyang.support.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
