/**
 * Backup and restore (备份与恢复): one consistent picture of every table, the file store and the keys,
 * in a single encrypted file, taken twice a day, verified when read.
 *
 * <p>The file is sealed under a key that is kept outside {@code var/}; its format is in
 * docs/adr/0009. A restore builds a second database and changes over to it at the end, so that one
 * that fails has changed nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Backup 备份与恢复",
        allowedDependencies = {"base.crypto", "base.database", "base.start"})
package city.moyang.operations.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
