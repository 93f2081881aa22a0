package city.moyang.base.task;

/**
 * 后台作业: long work that somebody starts, watches, may leave and may cancel. The run survives a
 * restart: it begins again from its last checkpoint, so its steps must be repeatable.
 *
 * @param name stable and unique, {@code module.what} (calendar.recompute)
 * @param title what the person reads
 */
public record Job(String name, String title, Work work) {

    /** What the job does; runs outside a transaction and opens one for each step it completes. */
    @FunctionalInterface
    public interface Work {
        /**
         * @return one sentence about the result, shown to the person
         */
        String run(Progress progress);
    }
}
