/**
 * The file store (文件库): every uploaded or produced file, encrypted at rest, digested, its type
 * taken from its content and not from its name.
 *
 * <p>Others call {@link city.moyang.base.store.FileStore}; who may read a file is for the module
 * that put it there to decide. Each file has a key of its own, so that destroying the key destroys
 * the file, in backups too.
 */
@NullMarked
@ApplicationModule(
        displayName = "Store 文件库",
        allowedDependencies = {"base.crypto", "base.web"})
package city.moyang.base.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
