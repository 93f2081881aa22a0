package city.moyang.support.rehearsal;

import city.moyang.base.calendar.Calendars;
import city.moyang.base.setting.Settings;
import city.moyang.base.time.CityClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Plays the last sixty days before the doors open, once in the life of a demonstration city. The
 * clock starts in the past and runs up to now; it is the only time that it stands behind the real
 * one, and nobody is looking yet.
 */
@Component
class Rehearsal implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String PLAYED = "rehearsal.played";
    private static final int DAYS = 60;
    private static final long SEED = 441700;

    private final List<Scene> scenes;
    private final CityClock clock;
    private final Calendars calendars;
    private final Settings settings;
    private final boolean wanted;
    private boolean running;

    Rehearsal(
            List<Scene> scenes,
            CityClock clock,
            Calendars calendars,
            Settings settings,
            @Value("${moyang.profile:demo}") String profile,
            @Value("${moyang.empty:false}") boolean empty) {
        this.scenes = scenes;
        this.clock = clock;
        this.calendars = calendars;
        this.settings = settings;
        this.wanted = profile.equals("demo") && !empty;
    }

    @Override
    public void start() {
        running = true;
        if (wanted && settings.find(PLAYED).isEmpty() && clock.offset().isZero()) {
            settings.put(PLAYED, CityClock.realTime().toString());
            play(DAYS);
        }
    }

    /**
     * @param days how far back the play begins
     */
    void play(int days) {
        var began = System.nanoTime();
        var ahead = clock.offset();
        var chance = new Random(SEED);
        var now = LocalDateTime.now(clock);
        try {
            for (var day = now.toLocalDate().minusDays(days);
                    !day.isAfter(now.toLocalDate());
                    day = day.plusDays(1)) {
                if (calendars.current().working(day)) {
                    play(day, now, chance);
                }
            }
        } finally {
            clock.runAhead(ahead);
        }
        LOG.info(
                "rehearsed {} days in {} ms",
                days,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private void play(LocalDate day, LocalDateTime now, Random chance) {
        for (var hour : Scene.Hour.values()) {
            var time = day.atTime(hour.time());
            if (time.isBefore(now)) {
                clock.runAhead(
                        Duration.between(
                                CityClock.realTime(), time.atZone(CityClock.ZONE).toInstant()));
                scenes.forEach(scene -> scene.play(hour, chance));
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts almost last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
