/**
 * The import kit (批量导入): reads a CSV or XLSX table against declared columns, tells every mistake by
 * row and column before anything is written, and takes the good file over once, in one transaction.
 *
 * <p>A module declares an {@link city.moyang.base.intake.IntakePlan}, shows the {@link
 * city.moyang.base.intake.DryRun} and hands each row to its own desk.
 */
@NullMarked
@ApplicationModule(
        displayName = "Intake 批量导入",
        allowedDependencies = {"base.crypto", "base.ids", "base.list", "base.web"})
package city.moyang.base.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
