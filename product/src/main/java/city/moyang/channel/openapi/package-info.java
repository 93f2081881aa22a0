/**
 * The public interface's document (开放接口): OpenAPI 3.1, made from the handlers of {@code /api/v1}
 * themselves, and a page for developers.
 *
 * <p>The interface only grows: a test compares the document with the one committed in {@code docs}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Open API 开放接口",
        allowedDependencies = {"base.api", "base.web"})
package city.moyang.channel.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
