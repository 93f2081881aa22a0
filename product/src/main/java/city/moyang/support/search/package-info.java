/**
 * Finding Chinese text (检索): the pairs of characters by which a substring is found with an index.
 *
 * <p>A module keeps {@link city.moyang.support.search.Bigrams} of its searched text in an array
 * column with a GIN index; trigrams cannot find a word of two characters. What matches and in which
 * order is the module's own business.
 */
@NullMarked
@ApplicationModule(
        displayName = "Search 检索",
        allowedDependencies = {})
package city.moyang.support.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
