/**
 * Worklists (待办): whose work waits, ordered by urgency; and the lists of matters that a party or an
 * office looks at.
 */
@NullMarked
@ApplicationModule(
        displayName = "Worklists 待办",
        allowedDependencies = {"base.time", "support.identity", "support.limit"})
package city.moyang.support.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
