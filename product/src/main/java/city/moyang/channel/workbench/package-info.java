/**
 * The workbench (工作台): what waits for an officer, the most urgent first, and one matter with
 * everything that may be done to it now. The buttons come from what the engine says is allowed, so
 * no kind of business needs a page of its own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Workbench 工作台",
        allowedDependencies = {
            "base.web",
            "base.component",
            "base.calendar",
            "base.time",
            "base.ids",
            "base.store",
            "channel.progress",
            "support.identity",
            "support.matter",
            "support.procedure",
            "support.worklist",
            "support.party",
            "support.organisation",
            "support.form",
            "standards.identifier"
        })
package city.moyang.channel.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
