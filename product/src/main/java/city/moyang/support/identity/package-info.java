/**
 * Who somebody is to the city and what they may see and do (身份与权限).
 *
 * <p>Others take an {@link city.moyang.support.identity.Actor} as a handler parameter and ask
 * {@link city.moyang.support.identity.Access}: one function answers for pages, API, lists, search
 * and export.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity 身份与权限",
        allowedDependencies = {})
package city.moyang.support.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
