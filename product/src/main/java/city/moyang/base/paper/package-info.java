/**
 * Papers with fixed positions (版式): a small page model in millimetres, line breaking after Chinese
 * rules, and two writers — PDF and OFD — that put every character in the same place.
 *
 * <p>Others set text with {@link city.moyang.base.paper.Typesetter}, let {@link
 * city.moyang.base.paper.Flow} break pages, and write the resulting {@link
 * city.moyang.base.paper.Paper}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Paper 版式",
        allowedDependencies = {"base.typeface"})
package city.moyang.base.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
