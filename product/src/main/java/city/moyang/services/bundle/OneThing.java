package city.moyang.services.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一件事: one theme of the national list.
 *
 * @param lifecycle 个人 or 经营主体
 * @param verified whether its name was read in a public source
 * @param components what it is made of, as far as a source says
 * @param sources addresses of the public pages that name it
 */
public record OneThing(
        String id,
        String name,
        String lifecycle,
        @Nullable String stage,
        String batch,
        boolean verified,
        @Nullable String leadDepartment,
        List<String> components,
        @Nullable String componentSource,
        @Nullable Promise promised,
        List<String> conditions,
        List<String> materials,
        List<String> sources) {

    /** How long the place that published it promises. */
    public record Promise(int amount, String unit, String note) {}

    public OneThing {
        components = orEmpty(components);
        conditions = orEmpty(conditions);
        materials = orEmpty(materials);
        sources = orEmpty(sources);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
