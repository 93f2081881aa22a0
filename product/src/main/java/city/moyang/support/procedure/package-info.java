/**
 * Procedures (流程): BPMN 2.0 files compiled once into a small immutable graph that the engine walks.
 *
 * <p>The file is the truth and is drawn with any BPMN editor; the attributes of the namespace
 * {@code urn:moyang:procedure} add what an office needs: stages, performers, outcomes, limits. What
 * the subset does not support is refused when the file is loaded, with the element, its line, and
 * what to use instead.
 */
@NullMarked
@ApplicationModule(
        displayName = "Procedures 流程",
        allowedDependencies = {"support.definition", "support.limit"})
package city.moyang.support.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
