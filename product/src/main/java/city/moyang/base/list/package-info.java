/**
 * The list kit (列表): filters, order, keyset pages, a bounded count and CSV/XLSX export over any
 * query, from one declaration of its columns.
 *
 * <p>A module declares {@link city.moyang.base.list.Columns} once, its repository hands out {@link
 * city.moyang.base.list.Rows}, its controller asks {@link city.moyang.base.list.Lists} and {@link
 * city.moyang.base.list.Exports}; {@code component/listing.jte} prints the result. This is the only
 * place where SQL is composed at run time.
 */
@NullMarked
@ApplicationModule(
        displayName = "List 列表",
        allowedDependencies = {"base.component", "base.time"})
package city.moyang.base.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
