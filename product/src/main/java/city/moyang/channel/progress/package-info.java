/**
 * Progress (办理进度): a matter as people see it — its stages, its clock with every counted day, its
 * record — made once for the resident's page and the officer's.
 */
@NullMarked
@ApplicationModule(
        displayName = "Progress 办理进度",
        allowedDependencies = {
            "base.component",
            "base.calendar",
            "base.time",
            "support.identity",
            "support.instrument",
            "support.limit",
            "support.matter",
            "support.organisation",
            "support.party",
            "support.procedure",
            "standards.identifier"
        })
package city.moyang.channel.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
