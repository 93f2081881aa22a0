/** What tests share: browsers, checks of accessibility, pictures. */
@NullMarked
package city.moyang.testkit;

import org.jspecify.annotations.NullMarked;
