/**
 * Applications (申办): from a guide to a matter. A draft is kept at every step; handing it in opens
 * the matter, and the papers that its procedure names are drafted by the effects here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Applications 申办",
        allowedDependencies = {
            "base.web",
            "base.component",
            "base.crypto",
            "base.ids",
            "base.store",
            "base.time",
            "base.calendar",
            "services.catalogue",
            "standards.identifier",
            "support.identity",
            "support.form",
            "support.instrument",
            "support.limit",
            "support.matter",
            "support.organisation",
            "support.party",
            "support.procedure",
            "support.rehearsal",
            "support.worklist"
        })
package city.moyang.services.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
