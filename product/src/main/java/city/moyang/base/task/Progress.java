package city.moyang.base.task;

import java.util.UUID;

/** How a running job reads where it stands and tells how far it has come. */
public interface Progress {

    /** The run. */
    UUID run();

    /** What the job was started with. */
    String input();

    /** Where an earlier attempt had got to; empty on the first. */
    String checkpoint();

    /**
     * Tells how far the work is and where to continue after a restart. Call it after each completed
     * step: here a cancelled or stopping run ends.
     *
     * @param total 0 while it is not known
     */
    void report(long done, long total, String message, String checkpoint);
}
