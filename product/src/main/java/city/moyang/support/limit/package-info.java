/**
 * Time limits (时限): how long the law gives somebody, what has been used of it, and why the last day
 * is the day it is.
 *
 * <p>A {@link city.moyang.support.limit.TimeLimit} is a value; its owner starts, suspends, resumes,
 * extends and stops it and keeps it. What the law says stands as data in {@link
 * city.moyang.support.limit.LimitRules}; every date comes with a {@link
 * city.moyang.support.limit.Derivation}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Limits 时限",
        allowedDependencies = {
            "base.api",
            "base.calendar",
            "base.component",
            "base.time",
            "base.web"
        })
package city.moyang.support.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
