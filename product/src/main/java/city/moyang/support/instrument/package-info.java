/**
 * Instruments (文书): what the city says in writing — acceptance, correction, decision, licence —
 * made from a template and the facts of a matter, numbered without gaps, sealed as PDF and OFD.
 *
 * <p>Others call {@link city.moyang.support.instrument.Instruments}: an act drafts, its text and
 * digest are committed with the act; a job renders and seals within seconds. Anybody can verify a
 * paper at {@code /verify}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Instrument 文书",
        allowedDependencies = {
            "base.crypto",
            "base.component",
            "base.paper",
            "base.preview",
            "base.store",
            "base.typeface",
            "base.web",
            "support.identity",
            "support.number",
            "support.seal"
        })
package city.moyang.support.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
