/**
 * The front door (门户首页): a search that answers, the usual items, the stages of life and business,
 * 一件事, and what is waiting for whoever is signed in.
 *
 * <p>A module that knows something about the person who looks adds a {@link
 * city.moyang.channel.home.HomeCard}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Home 门户首页",
        allowedDependencies = {
            "base.web",
            "services.bundle",
            "services.catalogue",
            "support.identity"
        })
package city.moyang.channel.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
