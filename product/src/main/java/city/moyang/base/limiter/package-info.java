/**
 * Rate limits (访问频率限制): how often one address, account or token may do a thing — log in, search,
 * verify a paper, call an interface.
 *
 * <p>A door that needs no handler of ours is a {@link city.moyang.base.limiter.Limit} bean with a
 * path; a handler method says {@link city.moyang.base.limiter.Limited}. Whoever is too fast gets
 * 429 with Retry-After. Counts live in memory: each machine of a cluster grants its own share.
 */
@NullMarked
@ApplicationModule(
        displayName = "Limiter 频率限制",
        allowedDependencies = {"base.web"})
package city.moyang.base.limiter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
