package city.moyang.channel.workbench;

import city.moyang.base.component.Clock;
import city.moyang.base.component.Fact;
import city.moyang.base.component.Moment;
import city.moyang.base.component.Tone;
import city.moyang.channel.progress.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matter that an officer has open.
 *
 * @param opinion what was typed, kept when an act was refused
 * @param refusal why the last act was refused; empty when it was not
 * @param request names the next request, so that a form sent twice counts once
 */
public record MatterView(
        String id,
        String title,
        String number,
        String unit,
        String opener,
        String status,
        Tone tone,
        String light,
        @Nullable Clock clock,
        List<Moment> record,
        List<Progress.Paper> papers,
        List<Fact> facts,
        List<Material> materials,
        Days days,
        Panel panel,
        String opinion,
        String refusal,
        String request) {

    /** One material; the address is empty where the city fetched it itself. */
    public record Material(String name, String source, String href) {}

    /** How much of the limit is used. */
    public record Days(long used, long total) {
        static Days of(@Nullable Clock clock) {
            if (clock == null) {
                return new Days(0, 0);
            }
            var used = count(clock, Clock.State.COUNTED);
            return new Days(used, used + count(clock, Clock.State.TO_COME));
        }

        private static long count(Clock clock, Clock.State state) {
            return clock.days().stream().filter(day -> day.state() == state).count();
        }
    }
}
