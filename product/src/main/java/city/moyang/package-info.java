/** The application class and nothing else: every floor and shaft below is a folder of modules. */
@NullMarked
package city.moyang;

import org.jspecify.annotations.NullMarked;
