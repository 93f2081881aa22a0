/**
 * The identifiers that a city meets every day (标识规则): resident numbers, unified social credit
 * codes, phone numbers.
 *
 * <p>Each says what is wrong with a text in one plain sentence, and each has the mask under which
 * it is shown. Pure rules: no database, no clock of their own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identifiers 标识规则",
        allowedDependencies = {})
package city.moyang.standards.identifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
