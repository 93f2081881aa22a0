package city.moyang.base.limiter;

import java.time.Duration;
import org.springframework.util.Assert;

/**
 * 频率限制: so many times at once, refilled evenly over a time.
 *
 * @param name stable, part of every count's key
 * @param method the HTTP method, or {@code *}
 * @param path the path; a trailing {@code /**} covers everything below it
 * @param burst how many are granted to one who has been quiet
 * @param refill in what time as many are granted again
 */
public record Limit(String name, String method, String path, By by, int burst, Duration refill) {

    /** Whose calls are counted together. */
    public enum By {
        /** The caller's address; the /64 network of an IPv6 address. */
        ADDRESS,
        /** The account that is signed in, else the address. */
        ACCOUNT,
        /** The bearer token, else the address. */
        TOKEN
    }

    public Limit {
        Assert.isTrue(burst > 0 && refill.isPositive(), "a limit grants something in some time");
        Assert.isTrue(path.startsWith("/"), "a path begins with a slash");
    }

    boolean covers(String asked, String at) {
        if (!method.equals("*") && !method.equals(asked)) {
            return false;
        }
        return path.endsWith("/**")
                ? at.equals(path.substring(0, path.length() - 3))
                        || at.startsWith(path.substring(0, path.length() - 2))
                : at.equals(path);
    }
}
