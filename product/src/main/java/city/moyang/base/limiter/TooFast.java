package city.moyang.base.limiter;

import city.moyang.base.web.Refusal;
import java.time.Duration;

/** A caller came more often than a limit grants. */
public final class TooFast extends RuntimeException implements Refusal {
    private final String limit;
    private final Duration wait;

    TooFast(String limit, Duration wait) {
        super(limit);
        this.limit = limit;
        this.wait = wait;
    }

    @Override
    public String reason() {
        return "TOO_FAST";
    }

    @Override
    public String subject() {
        return limit;
    }

    @Override
    public String sentence() {
        return "操作太频繁，请在 " + seconds() + " 秒后再试。您填写的内容没有提交，返回上一页可以继续。";
    }

    @Override
    public int status() {
        return 429;
    }

    /** What Retry-After says. */
    public long seconds() {
        return Math.max(1, (wait.toMillis() + 999) / 1000);
    }
}
