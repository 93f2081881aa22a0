/**
 * Identifiers (编号): uuidv7 made in the program, for rows whose id must be known before they are
 * written — above all the one a form carries, so that sending it twice does a thing once.
 *
 * <p>Rows whose id nobody needs beforehand take {@code uuidv7()} of the database.
 */
@NullMarked
@ApplicationModule(
        displayName = "Ids 编号",
        allowedDependencies = {})
package city.moyang.base.ids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
