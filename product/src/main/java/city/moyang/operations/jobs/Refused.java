package city.moyang.operations.jobs;

import city.moyang.base.web.Refusal;
import java.util.UUID;

/** A run that does not exist, or is somebody else's: the answer is the same. */
public final class Refused extends RuntimeException implements Refusal {
    private final UUID run;

    Refused(UUID run) {
        super("no such run for this person: " + run);
        this.run = run;
    }

    @Override
    public String reason() {
        return "NO_SUCH_RUN";
    }

    @Override
    public String subject() {
        return run.toString();
    }

    @Override
    public String sentence() {
        return "没有这项作业，或者它不是您启动的。请从您的页面上的链接重新进入。";
    }

    @Override
    public int status() {
        return 404;
    }
}
