package city.moyang.base.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * 病毒查杀: asked about every file before it is kept. All scanners that stand in the context are asked;
 * an installation adds its own (e.g. a clamd client) as a bean.
 */
public interface VirusScanner {

    /** The name of what was found, or nothing. */
    Optional<String> threatIn(InputStream content) throws IOException;
}
