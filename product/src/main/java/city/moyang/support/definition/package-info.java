/**
 * Definitions (定义): what a city may change without a programmer — procedures, forms, limits, texts
 * — each versioned, dated and checked like code.
 *
 * <p>Files in {@code definitions/} are seeds; the table {@code definition} is the truth at run
 * time. A module that understands a kind declares a {@link
 * city.moyang.support.definition.DefinitionKind} with its lint; whoever needs a definition asks
 * {@link city.moyang.support.definition.Definitions}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Definitions 定义",
        allowedDependencies = {"base.crypto", "base.web"})
package city.moyang.support.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
