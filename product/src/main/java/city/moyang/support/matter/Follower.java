package city.moyang.support.matter;

import java.util.List;

/**
 * 跟随者: reads the entries of all matters after they are committed, in an order in which none appears
 * late. What it writes to the database is committed together with its cursor, so each entry counts
 * once; what it does elsewhere must bear repetition.
 */
public interface Follower {

    /** Under which its cursor is kept; never change it. */
    String name();

    void follow(List<Entry> entries);
}
