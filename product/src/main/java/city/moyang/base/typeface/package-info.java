/**
 * The typefaces of papers (字体): which face has which character, how wide it is, and its outline.
 *
 * <p>Others call {@link city.moyang.base.typeface.Typefaces}. Where a face lacks a character, Noto
 * Serif SC takes over, so that a rare name never prints as a box.
 */
@NullMarked
@ApplicationModule(
        displayName = "Typeface 字体",
        allowedDependencies = {})
package city.moyang.base.typeface;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
