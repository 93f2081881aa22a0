/**
 * My space (我的): what a resident or a firm has under way, one page for each matter with its clock
 * and its record, and what can be done now.
 */
@NullMarked
@ApplicationModule(
        displayName = "My space 我的",
        allowedDependencies = {
            "base.web",
            "base.component",
            "base.calendar",
            "base.time",
            "base.ids",
            "channel.home",
            "channel.progress",
            "services.application",
            "support.identity",
            "support.matter",
            "support.procedure",
            "support.worklist"
        })
package city.moyang.channel.my;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
