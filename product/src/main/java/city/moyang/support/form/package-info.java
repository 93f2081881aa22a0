/**
 * Forms (表单): what is asked, as JSON Schema, and whether an answer will do.
 *
 * <p>A form is a definition ({@code definitions/form/*.schema.json}); its properties stand in the
 * order in which they are asked. Others ask {@link city.moyang.support.form.Forms} for a form, show
 * its questions and have answers checked.
 */
@NullMarked
@ApplicationModule(
        displayName = "Forms 表单",
        allowedDependencies = {"base.component", "support.definition"})
package city.moyang.support.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
