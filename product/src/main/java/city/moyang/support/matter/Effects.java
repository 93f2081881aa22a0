package city.moyang.support.matter;

import city.moyang.support.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every effect by its name. */
@Component
class Effects {
    private final Map<String, Effect> byName;

    Effects(List<Effect> effects) {
        byName = effects.stream().collect(Collectors.toMap(Effect::name, Function.identity()));
    }

    /**
     * @param call the effect's name and, behind a space, its argument
     */
    Effect.Done perform(String call, Matter matter, Actor by, Instant at, String opinion) {
        var words = call.split(" ", 2);
        var effect = byName.get(words[0]);
        if (effect == null) {
            throw new IllegalStateException(
                    "procedure "
                            + matter.procedure()
                            + " names an effect that nobody performs: "
                            + call);
        }
        return effect.perform(
                new Effect.Situation(matter, by, at, words.length > 1 ? words[1] : "", opinion));
    }
}
