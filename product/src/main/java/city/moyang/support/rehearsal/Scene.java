package city.moyang.support.rehearsal;

import java.util.random.RandomGenerator;

/** 一幕: what the actors of one network do in a working hour. They use the desks that people use. */
public interface Scene {

    /**
     * @param chance the play's own source of chance, so that the same play can be given again
     */
    void play(Hour hour, RandomGenerator chance);

    /** The hours of a working day at which something happens. */
    enum Hour {
        MORNING(9, 20),
        NOON(11, 10),
        AFTERNOON(15, 40);

        private final int hour;
        private final int minute;

        Hour(int hour, int minute) {
            this.hour = hour;
            this.minute = minute;
        }

        java.time.LocalTime time() {
            return java.time.LocalTime.of(hour, minute);
        }
    }
}
