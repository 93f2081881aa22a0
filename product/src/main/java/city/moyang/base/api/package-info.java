/**
 * What an interface says about itself (接口说明): one annotation on a handler of {@code /api/v1}, from
 * which the document and the developers' page are made.
 */
@NullMarked
@ApplicationModule(
        displayName = "API notes 接口说明",
        allowedDependencies = {})
package city.moyang.base.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
