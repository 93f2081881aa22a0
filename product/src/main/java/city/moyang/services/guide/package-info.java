/**
 * The guide to one item (办事指南): how long, how often, what it costs and what one gets; conditions,
 * materials, the way it goes, the law it rests on, and whose record it really is.
 */
@NullMarked
@ApplicationModule(
        displayName = "Guide 办事指南",
        allowedDependencies = {"base.web", "services.catalogue"})
package city.moyang.services.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
