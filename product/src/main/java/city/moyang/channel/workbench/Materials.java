package city.moyang.channel.workbench;

import city.moyang.support.matter.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The materials that were handed in with a matter. */
final class Materials {

    /** One material; {@code file} is null where the city fetches it itself. */
    record One(String name, String source, @Nullable UUID file) {}

    static List<One> of(Matter matter) {
        var all = new ArrayList<One>();
        if (matter.facts().get("materials") instanceof List<?> listed) {
            for (var one : listed) {
                if (one instanceof Map<?, ?> material) {
                    all.add(
                            new One(
                                    String.valueOf(material.get("name")),
                                    String.valueOf(material.get("source")),
                                    material.get("file") instanceof String id
                                            ? UUID.fromString(id)
                                            : null));
                }
            }
        }
        return all;
    }

    private Materials() {}
}
